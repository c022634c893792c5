import type { Count } from './store';

/** How an answer has fared. */
export interface UnitFared {
  readonly unit: string;
  readonly helped: number;
  readonly notHelped: number;
  /** How many for each reason; those who gave none under the empty key. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** What has been reported of a contact. */
export interface ContactReported {
  readonly contact: string;
  readonly reports: number;
  readonly reasons: Readonly<Record<string, number>>;
}

/** 95 % of the normal distribution lies within so many standard deviations. */
const Z = 1.96;

/**
 * How bad a share is at least, with 95 % confidence: the lower end of Wilson's interval. One bad word of one is less than
 * eight of ten. (E. B. Wilson, "Probable inference", JASA 22, 1927.)
 */
export const atLeast = (bad: number, all: number): number => {
  if (all === 0) return 0;
  const share = bad / all;
  const middle = share + (Z * Z) / (2 * all);
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * all)) / all);
  return (middle - spread) / (1 + (Z * Z) / all);
};

const sum = (counts: readonly Count[]): number => counts.reduce((total, { count }) => total + count, 0);

const reasonsOf = (counts: readonly Count[]): Readonly<Record<string, number>> => {
  const reasons: Record<string, number> = {};
  for (const { reason, count } of counts) reasons[reason ?? ''] = (reasons[reason ?? ''] ?? 0) + count;
  return Object.fromEntries(Object.entries(reasons).sort(([, a], [, b]) => b - a));
};

const groupedBy = (
  counts: readonly Count[],
  key: 'unit' | 'contact',
): readonly (readonly [string, readonly Count[]])[] => {
  const groups = new Map<string, Count[]>();
  for (const one of counts) if (one[key] !== null) groups.set(one[key], [...(groups.get(one[key]) ?? []), one]);
  return [...groups];
};

const byName = (a: string, b: string): number => a.localeCompare(b, 'sv');

/** The answers that have not helped somebody, the worst first. */
export const rankUnits = (counts: readonly Count[]): readonly UnitFared[] =>
  groupedBy(counts, 'unit')
    .map(([unit, of]) => {
      const failed = of.filter(({ verdict }) => verdict === 'not-helped');
      const helped = sum(of.filter(({ verdict }) => verdict === 'helped'));
      return { unit, helped, notHelped: sum(failed), reasons: reasonsOf(failed) };
    })
    .filter(({ notHelped }) => notHelped > 0)
    .map((fared) => ({ fared, bad: atLeast(fared.notHelped, fared.helped + fared.notHelped) }))
    .sort((a, b) => b.bad - a.bad || b.fared.notHelped - a.fared.notHelped || byName(a.fared.unit, b.fared.unit))
    .map(({ fared }) => fared);

/** The contacts that are said to be wrong, the most reported first. */
export const rankContacts = (counts: readonly Count[]): readonly ContactReported[] =>
  groupedBy(
    counts.filter(({ verdict }) => verdict === 'wrong-contact'),
    'contact',
  )
    .map(([contact, of]) => ({ contact, reports: sum(of), reasons: reasonsOf(of) }))
    .sort((a, b) => b.reports - a.reports || byName(a.contact, b.contact));
