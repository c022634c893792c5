/** A closed choice: what is kept, and what it is called. */
type Choices = Readonly<Record<string, string>>;

/** Who in the organisation answers for a fact: a function, never a person. */
export const OWNERS = {
  utvecklingsledare: 'Utvecklingsledare',
  socialtjansten: 'Enhetschef i socialtjänsten',
  rektor: 'Rektor eller förskolechef',
  varden: 'Verksamhetschef i vården',
  administrator: 'Administratör',
} as const satisfies Choices;

/** What may go through a safe channel. */
export const ALLOWED = {
  sekretess: 'uppgifter med sekretess',
  personuppgifter: 'personuppgifter utan sekretess',
  inga: 'inga personuppgifter',
} as const satisfies Choices;

/** How dental consultations are held, where the municipality has decided. */
export const FORMS = { muntligt: 'muntligt', skriftligt: 'skriftligt' } as const satisfies Choices;

/** Why a rule of a guideline is to be checked. */
export const CAUTIONS = {
  lag: 'Kontrollera: lagen kan ha ändrats.',
  rutin: 'Här gäller också en lokal rutin.',
  fel: 'Kontrollera: texten kan vara fel.',
} as const satisfies Choices;

/** School breaks by name. */
export const BREAKS = {
  host: 'höstlov',
  jul: 'jullov',
  sport: 'sportlov',
  pask: 'påsklov',
  sommar: 'sommarlov',
  annat: 'annat lov',
} as const satisfies Choices;

/** What a user may say is wrong with a fact. */
export const WRONGS = {
  nummer: 'Numret eller länken går inte fram',
  tider: 'Öppettiderna stämmer inte',
  mottagare: 'Det är fel mottagare',
  annat: 'Något annat är fel',
} as const satisfies Choices;
export type Wrong = keyof typeof WRONGS;

/** The keys of a table of choices, for a schema. */
export const keysOf = <C extends Choices>(choices: C): [keyof C & string, ...(keyof C & string)[]] =>
  Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]];

/** The key that a text names, by itself or by what it is called, in any case; null for none. */
export const choiceNamed = <C extends Choices>(choices: C, written: string): (keyof C & string) | null => {
  const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return keysOf(choices).find((key) => [key, choices[key] ?? ''].some((one) => plain(one) === plain(written))) ?? null;
};
