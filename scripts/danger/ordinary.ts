import { OUTSIDE_TOPICS } from '../../src/features/answers/words/outside-topics';
import { drafts } from '../../src/guidelines';

/** The ordinary questions that the bot is made for, and some it declines: none of them is danger. */
export const allOrdinary: readonly string[] = [
  ...drafts.flatMap(({ answers }) => answers.flatMap(({ asks }) => asks)),
  ...OUTSIDE_TOPICS.flatMap(({ asks }) => asks),
];

/** The half that is learned from; the other shows how the rest of the world fares. */
export const ORDINARY = allOrdinary.filter((_, i) => i % 2 === 0);
export const UNSEEN_ORDINARY = allOrdinary.filter((_, i) => i % 2 === 1);
