import { sayHours } from '../../calendar/opening-hours';
import { printPhone } from '../../guidelines/phone-of';
import type { Fact, FactValue } from './fact';

/** A fact as a form or a row of a table gives it: every field a text, empty where nothing stands. */
export interface RawFact {
  readonly place: string;
  readonly slot: string;
  /** Which break, or which rule. */
  readonly subject: string;
  readonly organisation: string;
  readonly phone: string;
  readonly hours: string;
  readonly url: string;
  /** What may go through a channel, how consultations are held, why a rule is to be checked. */
  readonly choice: string;
  readonly from: string;
  readonly to: string;
  readonly owner: string;
  readonly checked: string;
  readonly note: string;
}
export type RawField = keyof RawFact;

const valueFields = (value: FactValue): Partial<RawFact> => {
  switch (value.kind) {
    case 'contact':
      return { phone: printPhone(value.phone), hours: value.hours ? sayHours(value.hours) : '' };
    case 'link':
      return { url: value.url };
    case 'channel':
      return { url: value.url ?? '', choice: value.allows };
    case 'decision':
      return { choice: value.form };
    case 'break':
      return { subject: value.name };
    case 'caution':
      return { subject: value.rule, choice: value.why };
  }
};

/** A fact as it would be written in a form. It reads back the same. */
export const toRaw = ({ place, slot, organisation, value, from, to, owner, checked, note }: Fact): RawFact => ({
  place,
  slot,
  organisation,
  subject: '',
  phone: '',
  hours: '',
  url: '',
  choice: '',
  from,
  to: to ?? '',
  owner,
  checked,
  note: note ?? '',
  ...valueFields(value),
});
