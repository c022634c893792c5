import { z } from 'zod/v4';
import { Duration } from '../../calendar/duration';
import { RuleId } from './identifiers';
import { Party } from './role';
import { ruleBase } from './rule-base';
import { Sentence } from './sentence';

/** How the text gives the time: as a duration, a word without a day, an order of steps, an event, always, or once in a given period. */
export const Time = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('duration'), iso: Duration }),
  z.strictObject({ type: z.literal('word'), word: z.string().min(1) }),
  z.strictObject({ type: z.literal('order'), first: Sentence, then: Sentence }),
  z.strictObject({ type: z.literal('event'), when: Sentence }),
  z.strictObject({ type: z.literal('ongoing') }),
  z.strictObject({ type: z.literal('times'), count: z.int().positive(), per: Duration }),
  z.strictObject({ type: z.literal('period'), from: z.string().min(4), to: z.string().min(4).nullable() }),
]);
export type Time = z.infer<typeof Time>;

/** A rule about time. Only one whose time is a duration counted forward from a trigger can be watched. */
export const Deadline = z.strictObject({
  ...ruleBase,
  kind: z.literal('deadline'),
  /** Short name for lists and cards, without a place or a child: "Svar från elevhälsan". */
  name: z.string().min(1).max(60),
  time: Time,
  /** A limit ends; an interval comes again; a look-back reaches backward from an event; a notice is given that long before. */
  counts: z.enum(['limit', 'interval', 'look-back', 'notice']),
  trigger: Sentence,
  acts: Party,
  waits: Party.nullable(),
  basis: z.enum(['statutory', 'agreed', 'not-stated']),
  /** The law rule that a statutory time rests on, where the text names one. */
  law: RuleId.optional(),
  /** Where the clock starts. When the text leaves it open: what the bot counts from, and a sentence that says so. */
  start: z.discriminatedUnion('stated', [
    z.strictObject({ stated: z.literal(true), asks: Sentence }),
    z.strictObject({ stated: z.literal(false), asks: Sentence, open: Sentence }),
  ]),
});
export type Deadline = z.infer<typeof Deadline>;
