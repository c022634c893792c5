import type { Fault } from '../broken-catalogue';
import { figuresIn } from '../figures';
import { REFERENCE, type Rule } from '../model';
import type { Material } from '../read-drafts';
import { trySay, type Lookup } from '../say';
import { sentencesOfJourney } from '../sentences-of-journey';
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
  ...material.guidelines.flatMap(({ id, journeys }) =>
    journeys.flatMap((journey) =>
      sentencesOfJourney(journey).map((said) => ({ ...said, where: `${id} › ${journey.id}` })),
    ),
  ),
  ...material.conflicts.flatMap((conflict) =>
    sentencesOfConflict(conflict).map((said) => ({ ...said, where: `conflicts › ${conflict.id}` })),
  ),
];

/** What is wrong with the references of a sentence. Most sentences have none. */
const referenceFaults = (text: string, self: Rule | undefined, lookup: Lookup, written: ReadonlySet<string>) => {
  if (!/[{}]/.test(text)) return [];
  const missing = referencesIn(text).filter((id) => !lookup(id));
  const tried = missing.length === 0 ? trySay(text, lookup, self) : null;
  return [
    ...missing.filter((id) => !written.has(id)).map((id) => `no rule ${id}`),
    ...(tried && 'fault' in tried ? [tried.fault] : []),
    ...(/[{}]/.test(text.replace(REFERENCE, '')) ? [`stray brace in "${text}"`] : []),
  ];
};

/** Every sentence can be said, and holds no figure of its own: figures are drawn from rules. */
export const checkSentences = (material: Material): readonly Fault[] => {
  const lookup = lookupIn(material);
  return spokenIn(material).flatMap(({ where, field, text, self }): Fault[] => {
    const faults = [
      ...referenceFaults(text, self, lookup, material.written),
      ...figuresIn(text).map((figure) => `figure "${figure}" in a sentence: draw it from its rule`),
      ...(text.trim() === '' ? ['empty sentence'] : []),
    ];
    return faults.map((what) => ({ where: `${where} › ${field}`, what }));
  });
};
