import { REFERENCE, type Rule } from './model';
import { shortForm } from './short-forms';

export { phoneOf } from './phone-of';

/** Finds a rule by its id; null or undefined when there is none. */
export type Lookup = (id: string) => Rule | null | undefined;

/** A reference to no rule, or to a side that its rule has not. */
class Unsayable extends Error {}

/** Sentences inside rules that sentences refer to go this deep and no deeper, so that a circle ends. */
const DEEPEST = 3;

const tell = (sentence: string, lookup: Lookup, self: Rule | undefined, depth: number): string =>
  sentence.replace(REFERENCE, (whole, id: string | undefined, side: string | undefined) => {
    const rule = id === undefined ? self : lookup(id);
    const said =
      rule && depth < DEEPEST && (id ?? side) !== undefined
        ? shortForm(rule, side ?? 'short', (inner) => tell(inner, lookup, rule, depth + 1))
        : null;
    if (said === null) throw new Unsayable(`Nothing to say for ${whole} in "${sentence}"`);
    return said;
  });

/**
 * Says a sentence: each reference becomes what it stands for, with plain spaces. `self` is the rule the sentence belongs
 * to. Throws on a reference to no rule or to a side that the rule has not; in a checked catalogue there is none.
 */
export const say = (sentence: string, lookup: Lookup, self?: Rule): string => tell(sentence, lookup, self, 0);

/** What a sentence says, or why it cannot be said: for looking at what is not checked yet. */
export const trySay = (
  sentence: string,
  lookup: Lookup,
  self?: Rule,
): { readonly said: string } | { readonly fault: string } => {
  try {
    return { said: say(sentence, lookup, self) };
  } catch (error) {
    if (!(error instanceof Unsayable)) throw error;
    return { fault: error.message };
  }
};
