import type { Kind } from './finding';

/** What each kind is called, and what to write in its place. */
const WORDS: Readonly<Record<Kind, { readonly is: string; readonly write: string }>> = {
  personnummer: { is: 'ett personnummer', write: '”barnet”' },
  samordningsnummer: { is: 'ett samordningsnummer', write: '”barnet”' },
  birthdate: { is: 'en födelsedag', write: 'åldern i hela år' },
  phone: { is: 'ett telefonnummer', write: '”mamman” eller ”pappan” utan nummer' },
  email: { is: 'en e-postadress', write: '”mamman” eller ”pappan” utan adress' },
  address: { is: 'en adress', write: '”hemmet”' },
  school: { is: 'namnet på en skola eller förskola', write: '”skolan” eller ”förskolan”' },
  casenumber: { is: 'ett ärendenummer', write: '”ärendet”' },
  plate: { is: 'ett registreringsnummer', write: '”bilen”' },
  handle: { is: 'ett användarnamn', write: '”barnet”' },
  other: { is: 'en uppgift som pekar ut en person', write: '”barnet”, ”boendet” eller ”kontot”' },
  name: { is: 'ett namn', write: '”barnet”, ”mamman” eller ”kollegan”' },
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1) ?? ''}`;

/**
 * Says what kind of thing was seen and how to say it without. Nothing of the text is in it.
 * @param kinds what was certain; a personnummer needs no advice for the name beside it, so the first kind's advice is given
 * @param label the field's name on a card; without it the text stood in the chat and is still there to be deleted
 */
export const describeRefusal = (kinds: readonly Kind[], label?: string): string => {
  const seen = list(kinds.map((kind) => WORDS[kind].is));
  const it = kinds.length > 1 ? 'något av det' : 'det';
  const write = `skriv ${WORDS[kinds[0] ?? 'other'].write} i stället.`;
  return label === undefined
    ? `Det ser ut att stå ${seen}. Jag har inte sparat ${it}. Radera meddelandet och ${write}`
    : `${label}: det ser ut att stå ${seen}. Inget är sparat. ${write.charAt(0).toUpperCase()}${write.slice(1)}`;
};

const SHOWN = 5;

/**
 * Asks about words that may be a name, by their place and never by quoting them.
 * @param words positions counted from 1
 * @param label the field's name on a card
 */
export const describePossibleName = (words: readonly number[], label?: string): string => {
  const places = `Ord ${list(words.slice(0, SHOWN).map(String))}`;
  const asked = `${places} kan vara ett namn. Inget är sparat. Skriv ”barnet”, ”mamman” eller ”förskolan” i stället.`;
  return label === undefined ? asked : `${label}: ${asked} Är det inget namn? Kryssa i det och skicka igen.`;
};
