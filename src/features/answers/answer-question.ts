import type { Guideline } from '../../guidelines/model/guideline';
import { readCue } from './declines/cues';
import type { OutsideTopic } from './declines/topic';
import { decide, type Thresholds } from './decide';
import type { Entry } from './finding/entry';
import type { Finder } from './finding/finder';
import { NOTHING_FOUND, type Ranking } from './finding/ranker';
import type { Last } from './context';
import type { Asker, Found, Outcome } from './outcome';
import type { NamedPlace } from './place/named-place';
import { whereFor } from './place/where';
import { asksHowToReport, speaksOfHarm } from './reports';

/** What answering is done with; made once, at start. */
export interface AnswerPorts {
  readonly guidelines: readonly Guideline[];
  readonly finder: Finder;
  readonly topics: ReadonlyMap<string, OutsideTopic>;
  readonly readPlaces: (question: string) => readonly NamedPlace[];
  readonly thresholds: Thresholds;
}

/** A follow-up stays in the section of the last answer when something there is nearly as likely as anything else. */
const STAYS = 2.5;

type Find = (sets: readonly (readonly Guideline[])[]) => readonly Ranking[];

/** Scores this close, in logarithms of odds, are two places' answers to one question. */
const NEAR = 4;
/** Below this score another place's answer is only the nearest thing there. */
const LEAST_SCORE = 9;

/**
 * Answers one question: from the guidelines of its place, by asking back, or by saying that none answers it.
 * Pure: the same question, asker and ports give the same outcome. Keeps nothing. `after`: the answer that
 * the question leans on, which is not the answer again.
 */
export const makeAnswerQuestion = ({ guidelines, finder, topics, readPlaces, thresholds }: AnswerPorts) => {
  const found = new Map<string, Found>(
    guidelines.flatMap((guideline) => guideline.answers.map((unit) => [unit.id, { unit, guideline }] as const)),
  );
  const foundOf = (entries: readonly Entry[]): Found[] => entries.flatMap(({ id }) => found.get(id) ?? []);
  const sections = new Map<string, string>(
    guidelines.flatMap(({ id, rules, answers }) => {
      const byRule = new Map<string, string>(rules.map((rule) => [rule.id, `${id} ${rule.source.section}`]));
      return answers.map((unit) => [unit.id, byRule.get(unit.rules[0] ?? '') ?? ''] as const);
    }),
  );
  const within =
    (some: readonly Guideline[], except: string | null) =>
    ({ id, guideline }: Entry): boolean =>
      id !== except && (guideline === null || some.some((one) => one.id === guideline));
  const counties = [...new Set(guidelines.map(({ county }) => county))].map((county) =>
    guidelines.filter((guideline) => guideline.county === county),
  );

  const conclude = (ranking: Ranking, municipality: string | null, reports: boolean): Outcome => {
    const decision = decide(ranking, thresholds);
    const [first, second = null, ...more] = foundOf(
      decision.kind === 'ask'
        ? decision.choices
        : decision.kind === 'answer'
          ? [decision.first, ...(decision.second ? [decision.second] : [])]
          : [],
    );
    if (!first || decision.kind === 'decline') {
      if (reports && municipality !== null)
        return { kind: 'declined', decline: { why: 'report-not-described', municipality } };
      const topic = topics.get(ranking.topic?.id ?? '');
      return { kind: 'declined', decline: topic ? { why: 'topic', topic } : { why: 'not-found', municipality } };
    }
    if (decision.kind === 'ask') {
      const choices = second ? [first, second, ...more] : [first];
      return { kind: 'asked-back', about: 'meaning', choices, municipality, reports };
    }
    if (first.unit.stance === 'absent') return { kind: 'declined', decline: { why: 'absent', found: first } };
    return { kind: 'answered', first, second, byPlace: false, municipality, reports };
  };

  /** With no place known: the answer of the one county that has it, of two side by side, or which place it is about. */
  const anywhere = (find: Find, reports: boolean): Outcome => {
    const [all, ...each] = find([guidelines, ...counties]);
    const [best, ...others] = each
      .filter(({ inside, ranked }) => inside >= thresholds.inside && ranked.length > 0)
      .sort((a, b) => b.score - a.score);
    if (all && (!best || all.inside < thresholds.inside)) return conclude(all, null, reports);
    if (!best) throw new Error('A question was ranked among no entries');
    const near = others.filter(({ score }) => reports || (score >= best.score - NEAR && score >= LEAST_SCORE));
    const choices = foundOf([best, ...near].flatMap(({ ranked }) => ranked[0]?.entry ?? [])).filter(
      ({ unit }) => unit.stance !== 'absent',
    );
    const [first, second] = choices;
    if (!first || !second) return conclude(best, null, reports);
    return choices.length === 2
      ? { kind: 'answered', first, second, byPlace: true, municipality: null, reports }
      : { kind: 'asked-back', about: 'place', choices, municipality: null, reports };
  };

  const answer = (question: string, { municipality: own, role }: Asker, after: Last | null): Outcome => {
    const where = whereFor(question, readPlaces(question), own, guidelines);
    if (where.kind === 'uncovered')
      return { kind: 'declined', decline: { why: 'no-guideline', municipality: where.municipality } };
    const cue = readCue(question);
    if (cue) return { kind: 'declined', decline: { why: 'cue', cue } };
    const reports = asksHowToReport(question);
    const before = after && (found.get(after.unit)?.unit.asks[0] ?? null);
    const find: Find = (sets) =>
      finder.findEach(
        question,
        before,
        role,
        sets.map((some) => within(some, after && after.unit)),
      );
    if (where.kind === 'all') return anywhere(find, reports);
    const [ranking = NOTHING_FOUND] = find([where.guidelines]);
    if (!after) return conclude(ranking, where.municipality, reports);
    const [beside = NOTHING_FOUND] = finder.findEach(question, before, role, [
      (entry) => within(where.guidelines, after.unit)(entry) && sections.get(entry.id) === sections.get(after.unit),
    ]);
    const stays = ranking.inside >= thresholds.inside && beside.score >= ranking.score - STAYS;
    return conclude(stays ? { ...beside, inside: ranking.inside } : ranking, where.municipality, reports);
  };

  return (question: string, asker: Asker, after: Last | null = null): Outcome => {
    const outcome = answer(question, asker, after);
    return outcome.kind === 'declined' && speaksOfHarm(question) ? { ...outcome, harm: true } : outcome;
  };
};
