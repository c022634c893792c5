import { sayNumber } from '../../../calendar/swedish-number';
import type { LocalFactDeed } from '../../../storage/schema';
import type { RawField } from '../raw-fact';
import type { FaultCode, FieldFault } from '../read-fact';

/** Neutral lines for lists and locked screens. */
export const SUMMARY = {
  list: 'Lokala uppgifter',
  report: 'Rapportera fel uppgift',
  due: 'Lokala uppgifter att kontrollera',
};

export const NOT_ADMIN =
  'Bara en administratör i din organisation kan ändra lokala uppgifter. Ser du ett fel? Skriv ”rapportera fel uppgift”.';
export const NO_PLACE = 'Skriv ”lokala uppgifter” och namnet på en kommun eller ett län.';
export const UNKNOWN_PLACE =
  'Den platsen känner jag inte igen. Skriv namnet på en kommun eller ett län. Inget är ändrat.';
export const OLD_CARD = 'Kortet är gammalt. Så här är läget nu.';
export const NOT_THERE = 'Den uppgiften finns inte längre. Så här är läget nu.';
export const NOTHING_PICKED = 'Välj en rad i listan först. Inget är ändrat.';
export const TAKEN =
  'En uppgift av samma slag, från samma organisation och med samma första dag finns redan. Ändra den i stället. Inget är sparat.';
export const NOTHING_TO_REPORT = 'Inga lokala uppgifter är inlagda för din kommun. Det finns inget att rapportera.';
export const GUEST = 'Du är gäst här. Rapportera i din egen organisation. Inget är skickat.';
export const PICK_WRONG = 'Välj vilken uppgift det gäller och vad som är fel. Inget är skickat.';
export const WHERE_TO_REPORT = 'Skriv ”kommun” och namnet på din kommun först. Då ser jag vilka uppgifter du menar.';

/** @param place a proper name */
export const boundElsewhere = (place: string): string =>
  `${place} visar en annan organisations uppgifter. Det du lägger in där visas inte för någon.`;

/** What each field is called: on the card, in faults, and as the heading of a column. */
export const FIELDS: Readonly<Record<RawField, string>> = {
  place: 'Plats',
  slot: 'Uppgift',
  subject: 'Avser',
  organisation: 'Organisation',
  phone: 'Telefon',
  hours: 'Öppettider',
  url: 'Länk',
  choice: 'Värde',
  from: 'Gäller från',
  to: 'Gäller till',
  owner: 'Ägare',
  checked: 'Kontrollerad',
  note: 'Anteckning',
};

const UNREADABLE: Readonly<Partial<Record<RawField, string>>> = {
  phone: 'skriv numret med riktnummer, till exempel 054-540 50 00',
  hours: 'skriv till exempel ”vardagar 8–16” eller ”mån–tors 8–12 och 13–16, fre 8–12”',
  url: 'skriv hela adressen, den börjar med https://',
};

const CODES: Readonly<Record<FaultCode, string>> = {
  missing: 'fyll i fältet',
  unreadable: 'skriv dagen som ÅÅÅÅ-MM-DD',
  unknown: 'det värdet finns inte, välj ett i listan',
  'too-long': 'texten är för lång',
  'in-future': 'dagen ligger i framtiden',
  'ends-first': 'sista dagen kommer före den första',
  'far-away': 'dagen ligger mer än tio år bort',
  'not-here': 'lämna fältet tomt för en sådan uppgift',
  'bound-elsewhere': 'platsen visar en annan organisations uppgifter',
};

/** What to do about a fault, as a clause after the field's name. */
export const faultClause = ({ field, code }: FieldFault): string =>
  (code === 'unreadable' ? UNREADABLE[field] : undefined) ?? CODES[code];

/** A fault of a form. */
export const faultLine = (fault: FieldFault): string => `${FIELDS[fault.field]}: ${faultClause(fault)}.`;

export const NOT_SAVED = 'Inget är sparat.';

/** What was done, for the history. */
export const DEEDS: Readonly<Record<LocalFactDeed, string>> = {
  added: 'Lades in',
  changed: 'Ändrades',
  checked: 'Kontrollerades',
  removed: 'Togs bort',
  undone: 'En ändring ångrades',
  imported: 'Lästes in ur en tabell',
};

/** What was just done, above the list. */
export const DONE: Readonly<Record<LocalFactDeed, string>> = {
  added: 'Sparat. Så här ser de som söker uppgiften.',
  changed: 'Sparat. Så här ser de som söker uppgiften.',
  checked: 'Noterat att uppgiften stämmer i dag.',
  removed: 'Borttaget. Ingen ser uppgiften längre. Du kan ångra i nittio dagar.',
  undone: 'Ångrat. Så här är det nu.',
  imported: 'Tabellen är inläst.',
};

/** "Fem uppgifter saknas." */
export const missingCount = (count: number): string => {
  if (count === 0) return 'Inget som riktlinjerna lämnar öppet saknas.';
  const number = sayNumber(count, 'en');
  return `${number.charAt(0).toUpperCase()}${number.slice(1)} ${count === 1 ? 'uppgift' : 'uppgifter'} saknas.`;
};

/** @param step from 1 */
export const stepOf = (step: number, most: number): string => `Steg ${step} av högst ${most}`;

export const GUIDED_DONE = 'Klart. Resten kan du lägga in när du vill.';
