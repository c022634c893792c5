import type { Catalogue } from '../../../guidelines/catalogue';
import type { AnswerUnit } from '../../../guidelines/model/answer-unit';
import type { Rule } from '../../../guidelines/model/rule';
import type { CardView } from '../../../turn/reply';

/** Neutral, for lists and locked screens. */
export const WORDS_SUMMARY = 'Ord att använda';

/** More than two scripts are no help in a call. */
const MOST = 2;

/** The rules of an answer that words to use are proposed for, in the answer's order; empty for most answers. */
export const rulesWithWords = (unit: AnswerUnit, catalogue: Catalogue): readonly Rule[] =>
  unit.rules
    .flatMap((id) => catalogue.rule(id) ?? [])
    .filter(({ words }) => words !== undefined)
    .slice(0, MOST);

/** The words as the bot's own proposal, apart from the rule that they are made from. */
export const wordsCard = (rules: readonly Rule[], catalogue: Catalogue): CardView => ({
  template: 'answers/words',
  data: {
    scripts: rules.flatMap((rule) =>
      rule.words === undefined
        ? []
        : [
            {
              words: `”${catalogue.say(rule.words, rule)}”`,
              rule: catalogue.say(rule.says, rule),
              source: catalogue.sourceLine(rule),
            },
          ],
    ),
  },
});
