import type { RawField } from '../raw-fact';
import { FIELDS } from '../views/words';

/** The columns of the table, in order; their headings are what the fields are called. */
export const COLUMNS: readonly RawField[] = [
  'place',
  'slot',
  'subject',
  'organisation',
  'phone',
  'hours',
  'url',
  'choice',
  'from',
  'to',
  'owner',
  'checked',
  'note',
];

const plain = (text: string): string => text.normalize('NFC').toLowerCase().trim();

/** The field that a heading names; null for none. */
export const columnNamed = (heading: string): RawField | null =>
  COLUMNS.find((field) => plain(FIELDS[field]) === plain(heading)) ?? null;
