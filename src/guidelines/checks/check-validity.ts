import type { Fault } from '../broken-catalogue';
import type { Period } from '../model';
import { overlap } from '../periods';
import type { Material } from '../read-drafts';
import { ownedRules } from './owned';

const backward = ({ from, to }: Period): boolean => from !== undefined && to !== undefined && from > to;

/** Periods run forward, a dated text has a date, an extension has an end to extend, and a guideline holds once at a time. */
export const checkValidity = (material: Material): readonly Fault[] => {
  const ofRules = ownedRules(material).flatMap(({ rule, where }): Fault[] => {
    const faults: string[] = [];
    if (rule.validity && backward(rule.validity)) faults.push('validity ends before it starts');
    if (rule.kind !== 'validity') return faults.map((what) => ({ where, what }));
    const { dated, period, extension, revision } = rule;
    if (backward(period)) faults.push('period ends before it starts');
    if (!dated && (period.from ?? period.to) !== undefined) faults.push('an undated text with a period');
    if (extension && period.to === undefined) faults.push('an extension of a period without end');
    if (revision?.every && period.from === undefined) faults.push('a revision interval without a first day');
    return faults.map((what) => ({ where, what }));
  });
  const overlapping = material.guidelines.flatMap(({ id, rules }) => {
    const periods = rules.flatMap((rule) => (rule.kind === 'validity' ? [rule] : []));
    return periods.flatMap((a, i) =>
      periods
        .slice(i + 1)
        .filter((b) => overlap(a.period, b.period))
        .map((b) => ({ where: `${id} › ${a.id}`, what: `overlapping validity with ${b.id}` })),
    );
  });
  return [...ofRules, ...overlapping];
};
