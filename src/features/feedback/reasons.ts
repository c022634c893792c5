/** Why an answer did not help: a closed choice, so that nobody writes of a child here. The words are the choices'. */
export const REASONS = {
  'other-question': 'Svaret gäller en annan fråga',
  unclear: 'Svaret är svårt att förstå',
  incomplete: 'Något saknas i svaret',
  'other-place': 'Det gäller inte där jag arbetar',
  outdated: 'Uppgiften är fel eller gammal',
} as const;
export type Reason = keyof typeof REASONS;

/** What is wrong with a contact. */
export const FAULTS = {
  number: 'Numret eller adressen är fel',
  hours: 'Tiderna är fel',
  gone: 'Enheten finns inte',
  other: 'Något annat är fel',
} as const;
export type FaultOfContact = keyof typeof FAULTS;

/** The keys of a table of choices. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, string>>): readonly [Key, ...Key[]] =>
  Object.keys(table) as unknown as readonly [Key, ...Key[]];

/** A table of choices as a card's list takes it. */
export const choicesOf = (
  table: Readonly<Record<string, string>>,
): { readonly title: string; readonly value: string }[] =>
  Object.entries(table).map(([value, title]) => ({ title, value }));
