import type { Guideline } from '../../guidelines/model/guideline';
import { readCue } from './declines/cues';
import type { OutsideTopic } from './declines/topic';
import { decide, type Thresholds } from './decide';
import type { Entry } from './finding/entry';
import type { Finder } from './finding/finder';
import type { Asker, Found, Outcome } from './outcome';
import type { NamedPlace } from './place/named-place';
import { whereFor, type Where } from './place/where';
import { asksHowToReport } from './reports';

/** What answering is done with; made once, at start. */
export interface AnswerPorts {
  readonly guidelines: readonly Guideline[];
  readonly finder: Finder;
  readonly topics: ReadonlyMap<string, OutsideTopic>;
  readonly readPlaces: (question: string) => readonly NamedPlace[];
  readonly thresholds: Thresholds;
}

/** A share of the chance this large in one guideline settles which place is meant. */
const ONE_PLACE = 0.75;

/**
 * Answers one question: from the guidelines of its place, by asking back, or by saying that none answers it.
 * Pure: the same question, asker and ports give the same outcome. Keeps nothing.
 */
export const makeAnswerQuestion = ({ guidelines, finder, topics, readPlaces, thresholds }: AnswerPorts) => {
  const found = new Map<string, Found>(
    guidelines.flatMap((guideline) => guideline.answers.map((unit) => [unit.id, { unit, guideline }] as const)),
  );

  const foundOf = (entries: readonly Entry[]): Found[] => entries.flatMap(({ id }) => found.get(id) ?? []);

  const within =
    (where: Extract<Where, { guidelines: unknown }>) =>
    ({ guideline }: Entry): boolean =>
      guideline === null || where.guidelines.some(({ id }) => id === guideline);

  return (question: string, { municipality: own, role }: Asker): Outcome => {
    const where = whereFor(question, readPlaces(question), own, guidelines);
    if (where.kind === 'uncovered')
      return { kind: 'declined', decline: { why: 'no-guideline', municipality: where.municipality } };
    const municipality = where.kind === 'place' ? where.municipality : null;
    const cue = readCue(question);
    if (cue) return { kind: 'declined', decline: { why: 'cue', cue } };
    const reports = asksHowToReport(question);
    const ranking = finder.find(question, role, within(where));
    const decision = decide(ranking, thresholds);

    if (decision.kind === 'decline') {
      if (reports && municipality !== null)
        return { kind: 'declined', decline: { why: 'report-not-described', municipality } };
      const topic = topics.get(decision.topic?.id ?? '');
      return {
        kind: 'declined',
        decline: topic ? { why: 'topic', topic } : { why: 'not-found', municipality },
      };
    }
    const choices = foundOf(decision.kind === 'ask' ? decision.choices : [decision.first]);
    if (where.kind === 'all') {
      const byPlace = bestByPlace(ranking.ranked, found);
      if (byPlace.length > 1) return { kind: 'asked-back', about: 'place', choices: byPlace, municipality, reports };
    }
    const [first] = choices;
    if (!first) return { kind: 'declined', decline: { why: 'not-found', municipality } };
    if (decision.kind === 'ask') return { kind: 'asked-back', about: 'meaning', choices, municipality, reports };
    const other = decision.second ? (found.get(decision.second.id) ?? null) : null;
    const second = where.kind === 'all' && other?.guideline.county !== first.guideline.county ? null : other;
    return { kind: 'answered', first, second, municipality, reports };
  };
};

/** With no place known: the best answer of each county, where more than one county's answers are likely; else none. */
const bestByPlace = (
  ranked: readonly { readonly entry: Entry; readonly share: number }[],
  found: ReadonlyMap<string, Found>,
): readonly Found[] => {
  const inside = ranked.flatMap(({ entry, share }) => {
    const one = found.get(entry.id);
    return one ? [{ one, chance: share }] : [];
  });
  const total = inside.reduce((sum, { chance }) => sum + chance, 0);
  const counties = new Map<string, { best: Found; chance: number }>();
  for (const { one, chance } of inside) {
    const seen = counties.get(one.guideline.county);
    counties.set(one.guideline.county, { best: seen?.best ?? one, chance: (seen?.chance ?? 0) + chance });
  }
  const likely = [...counties.values()].sort((a, b) => b.chance - a.chance);
  if ((likely[0]?.chance ?? 0) >= ONE_PLACE * total) return [];
  return likely
    .filter(({ chance }) => chance >= 0.1 * total)
    .slice(0, 3)
    .map(({ best }) => best);
};
