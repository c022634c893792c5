import { z } from 'zod/v4';
import { LocalDate } from '../../calendar/local-date';
import { OpeningHours } from '../../calendar/opening-hours';
import { RuleId } from '../../guidelines/model';
import { ALLOWED, BREAKS, CAUTIONS, FORMS, keysOf, OWNERS } from './choices';
import { SLOT_IDS } from './slots';

const Value = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('contact'),
    /** E.164, or a short number such as 116117 as it is dialled. */
    phone: z.string().regex(/^(\+\d{8,15}|\d{3,6})$/),
    hours: OpeningHours.nullable(),
  }),
  z.strictObject({ kind: z.literal('link'), url: z.url() }),
  z.strictObject({ kind: z.literal('channel'), url: z.url().nullable(), allows: z.enum(keysOf(ALLOWED)) }),
  z.strictObject({ kind: z.literal('decision'), form: z.enum(keysOf(FORMS)) }),
  z.strictObject({ kind: z.literal('break'), name: z.enum(keysOf(BREAKS)) }),
  z.strictObject({ kind: z.literal('caution'), rule: RuleId, why: z.enum(keysOf(CAUTIONS)) }),
]);

/**
 * What an organisation says of a place beside the guidelines. A break lasts from its first to its last day; everything else
 * holds from one day to another, both included. Texts have passed the privacy gate before they came here.
 */
export const Fact = z.strictObject({
  /** A municipality's proper name, or a county as `Värmlands län`. */
  place: z.string().min(1),
  slot: z.enum(SLOT_IDS),
  /** Whose fact it is, as it is shown: cleared. */
  organisation: z.string().min(1),
  value: Value,
  from: LocalDate,
  to: LocalDate.nullable(),
  owner: z.enum(keysOf(OWNERS)),
  /** The last day on which somebody in the organisation made sure of it. */
  checked: LocalDate,
  /** Cleared. */
  note: z.string().min(1).nullable(),
});
export type Fact = z.infer<typeof Fact>;
export type FactValue = Fact['value'];

/** A fact as it is kept. */
export interface KeptFact {
  readonly id: string;
  readonly tenant: string;
  readonly version: number;
  readonly removed: boolean;
  readonly fact: Fact;
}

/** What of a slot a fact is about, where a slot holds several side by side: which break, which rule. */
export const subjectOf = ({ value }: Pick<Fact, 'value'>): string => {
  switch (value.kind) {
    case 'break':
      return value.name;
    case 'caution':
      return value.rule;
    case 'contact':
    case 'link':
    case 'channel':
    case 'decision':
      return '';
  }
};
