import type { Fault } from '../broken-catalogue';
import type { AnswerUnit, Rule } from '../model';
import type { Material } from '../read-drafts';
import { trySay } from '../say';
import { isWatchable } from '../watchable';
import { lookupIn, ownedRules } from './owned';

/** An answer is read on a telephone between two other things. */
const MOST_WORDS = 60;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

type Lookup = (id: string) => Rule | undefined;

const lengthFault = (unit: AnswerUnit, lookup: Lookup): readonly string[] => {
  const tried = trySay(unit.answer, lookup);
  const words = 'said' in tried ? wordsIn(tried.said) : 0;
  return words > MOST_WORDS ? [`an answer of ${words} words, at most ${MOST_WORDS}`] : [];
};

const nextFaults = ({ next }: AnswerUnit, lookup: Lookup, units: ReadonlySet<string>, written: ReadonlySet<string>) =>
  next.flatMap((step): string[] => {
    if (step.type === 'ask') return units.has(step.unit) ? [] : [`asks for ${step.unit}, which is no answer`];
    const rule = lookup(step.rule);
    if (!rule) return written.has(step.rule) ? [] : [`no rule ${step.rule} to watch`];
    return isWatchable(rule) ? [] : [`${step.rule} cannot be watched`];
  });

/** Answers stand on rules of their own guideline, are short, and lead on to what there is. */
export const checkAnswers = (material: Material): readonly Fault[] => {
  const lookup = lookupIn(material);
  const owners = new Map(ownedRules(material).map(({ owner, rule }) => [rule.id as string, owner]));
  const units = new Set(material.guidelines.flatMap(({ answers }) => answers.map(({ id }) => id)));
  return material.guidelines.flatMap((guideline) =>
    guideline.answers.flatMap((unit) => {
      const where = `${guideline.id} › ${unit.id}`;
      const [first] = unit.rules;
      const foreign = first !== undefined && owners.has(first) && owners.get(first) !== guideline.id;
      const faults = [
        ...unit.rules.filter((id) => !lookup(id) && !material.written.has(id)).map((id) => `no rule ${id}`),
        ...(foreign ? [`its first rule ${first} is not ${guideline.id}'s: the source line would be another's`] : []),
        ...lengthFault(unit, lookup),
        ...nextFaults(unit, lookup, units, material.written),
      ];
      return faults.map((what) => ({ where, what }));
    }),
  );
};
