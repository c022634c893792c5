import type { Fault } from '../broken-catalogue';
import { figuresIn } from '../figures';
import { REFERENCE, type Rule } from '../model';
import type { Material } from '../read-drafts';
import { trySay } from '../say';
import { referencesIn, sentencesOf, sentencesOfAnswer, sentencesOfConflict, type Placed } from '../sentences-of';
import { lookupIn, ownedRules } from './owned';

/** A sentence with the rule that it belongs to, if it belongs to one. */
interface Spoken extends Placed {
  readonly where: string;
  readonly self?: Rule;
}

const spokenIn = (material: Material): readonly Spoken[] => [
  ...ownedRules(material).flatMap(({ rule, where }) =>
    sentencesOf(rule).map((said) => ({ ...said, where, self: rule })),
  ),
  ...material.guidelines.flatMap(({ id, answers }) =>
    answers.flatMap((unit) => sentencesOfAnswer(unit).map((said) => ({ ...said, where: `${id} › ${unit.id}` }))),
  ),
  ...material.conflicts.flatMap((conflict) =>
    sentencesOfConflict(conflict).map((said) => ({ ...said, where: `conflicts › ${conflict.id}` })),
  ),
];

/** Every sentence can be said, and holds no figure of its own: figures are drawn from rules. */
export const checkSentences = (material: Material): readonly Fault[] => {
  const lookup = lookupIn(material);
  return spokenIn(material).flatMap(({ where, field, text, self }): Fault[] => {
    const place = `${where} › ${field}`;
    const missing = referencesIn(text).filter((id) => !lookup(id));
    const dangling = missing.filter((id) => !material.written.has(id));
    const tried = missing.length === 0 ? trySay(text, lookup, self) : null;
    const faults = [
      ...dangling.map((id) => `no rule ${id}`),
      ...(tried && 'fault' in tried ? [tried.fault] : []),
      ...(/[{}]/.test(text.replace(REFERENCE, '')) ? [`stray brace in "${text}"`] : []),
      ...figuresIn(text).map((figure) => `figure "${figure}" in a sentence: draw it from its rule`),
      ...(text.trim() === '' ? ['empty sentence'] : []),
    ];
    return faults.map((what) => ({ where: place, what }));
  });
};
