import { writeCsv } from '../../files/api';
import { ALLOWED, BREAKS, CAUTIONS, FORMS, OWNERS } from '../choices';
import type { Fact } from '../fact';
import { toRaw, type RawField } from '../raw-fact';
import { SLOTS } from '../slots';
import { FIELDS } from '../views/words';
import { COLUMNS } from './columns';

const CHOICES: Readonly<Record<string, string>> = { ...ALLOWED, ...FORMS, ...CAUTIONS };
const SUBJECTS: Readonly<Record<string, string>> = BREAKS;

/** A cell as people write it: what a choice is called, not its key. */
const cellOf = (fact: Fact, field: RawField): string => {
  const text = toRaw(fact)[field];
  switch (field) {
    case 'slot':
      return SLOTS[fact.slot].name;
    case 'owner':
      return OWNERS[fact.owner];
    case 'choice':
      return CHOICES[text] ?? text;
    case 'subject':
      return SUBJECTS[text] ?? text;
    default:
      return text;
  }
};

/** Facts as a table that reads back the same. Without facts the headings alone, to be filled in. */
export const writeTable = (facts: readonly Fact[]): string =>
  writeCsv([
    COLUMNS.map((field) => FIELDS[field]),
    ...facts.map((fact) => COLUMNS.map((field) => cellOf(fact, field))),
  ]);
