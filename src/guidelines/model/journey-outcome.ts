import { z } from 'zod/v4';
import { RuleId } from './identifiers';
import { Condition, Watch } from './journey-step';
import { Sentence } from './sentence';

/** Names a journey: the guideline's prefix, then what it is about, as in `vk.skola`. */
export const JourneyId = z
  .string()
  .regex(/^[a-z]{2,}(\.[a-z0-9]+(-[a-z0-9]+)*)+$/)
  .max(40);
export type JourneyId = z.infer<typeof JourneyId>;

/** A line of an outcome; with a condition it stands there only when that was answered. */
export const Line = z.union([Sentence, z.strictObject({ when: Condition, says: Sentence })]);
export type Line = z.infer<typeof Line>;

const lines = (most: number, least = 0) => z.array(Line).min(least).max(most).readonly();

/** Where a walk ends: what to do now, what others do, by when, and what comes next. */
export const JourneyOutcome = z.strictObject({
  /** The result, as the card's heading. */
  says: Sentence,
  /** What it is drawn from. The first gives the source line. */
  rules: z.array(RuleId).min(1).readonly(),
  /** Danger first: no consent, meeting or parent step leads here, and none is asked for here. */
  acute: z.boolean().optional(),
  now: lines(7, 1),
  mustNot: lines(4).optional(),
  otherSide: lines(4).optional(),
  /** How the child is informed, heard and accompanied, where the text says it. */
  child: lines(3).optional(),
  /** What can be watched, and the date step that it is counted from. Without one the day is asked for then. */
  deadlines: z.array(Watch).max(2).readonly().optional(),
  forms: z.array(RuleId).readonly().optional(),
  /** Rules that carry words to use. */
  words: z.array(RuleId).max(3).readonly().optional(),
  /** Contacts of the rule module. An outcome has one of these, or says whom to ask. */
  contacts: z.array(RuleId).max(3).readonly(),
  /** Whom to ask where no contact of the rules fits: "Din chef eller kommunens jurist". */
  ask: Sentence.optional(),
  /** True where the way on is to book an anonymous consultation with a psychologist. */
  books: z.boolean().optional(),
  /** What happens after this, in a sentence. */
  then: Sentence,
  /** Journeys that may follow. */
  next: z.array(JourneyId).max(3).readonly(),
});
export type JourneyOutcome = z.infer<typeof JourneyOutcome>;
