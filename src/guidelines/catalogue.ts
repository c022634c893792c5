import type { LocalDate } from '../calendar/local-date';
import { BrokenCatalogue } from './broken-catalogue';
import { CHECKS } from './checks';
import { deepFreeze } from './deep-freeze';
import { marksOf, type Mark } from './marks';
import type { AnswerUnit, Conflict, ConflictDraft, Contact, Guideline, GuidelineDraft, Journey, Rule } from './model';
import { officialsIn } from './officials';
import { isWithin } from './periods';
import { municipalityNamed, MUNICIPALITIES, type Municipality } from './places';
import { readDrafts, type AnyRuleDraft } from './read-drafts';
import { say } from './say';
import { referencesIn, sentencesOfAnswer } from './sentences-of';
import { isWatchable, type WatchableDeadline } from './watchable';

/** The rule module, checked as a whole and frozen. Every look-up is a pure function of it. */
export interface Catalogue {
  readonly guidelines: readonly Guideline[];
  /** What holds everywhere and stands in no guideline. */
  readonly national: readonly Rule[];
  readonly conflicts: readonly Conflict[];
  /** All of Sweden's municipalities, also those without a guideline. */
  readonly places: readonly Municipality[];
  /** A rule by its id; of several editions the one that holds on the day, else the newest. Null when there is none. */
  readonly rule: (id: string, on?: LocalDate) => Rule | null;
  readonly guideline: (id: string) => Guideline | null;
  /** The municipality that somebody wrote, in any case, with or without rings and dots. Null for any other word. */
  readonly municipality: (written: string) => Municipality | null;
  /** By the municipality's proper name. Empty where none applies. */
  readonly guidelinesFor: (municipality: string) => readonly Guideline[];
  /** The socialjour that a guideline of the municipality gives a number for, or null. */
  readonly socialjour: (municipality: string) => Contact | null;
  /** A sentence with its references said; `self` is the rule it belongs to. Throws on a reference to nothing. */
  readonly say: (sentence: string, self?: Rule) => string;
  /** The line under an answer: `Källa: Värmland: konsultationer › Kostnader`, `Lag: lagen (1930:173) …` for national rules. */
  readonly sourceLine: (rule: Rule) => string;
  /** Every rule that an answer is drawn from: those it names, those its sentences refer to, and the law they rest on. */
  readonly rulesOf: (unit: AnswerUnit) => readonly Rule[];
  /** A journey by its id, with the guideline it leads through. Null when there is none. */
  readonly journey: (id: string) => { readonly journey: Journey; readonly guideline: Guideline } | null;
  readonly conflictsOf: (ruleIds: readonly string[]) => readonly Conflict[];
  /**
   * What is shown beside whatever is drawn from these rules on a day. With the municipality known, differences that are
   * only between places are left out.
   */
  readonly marksFor: (ruleIds: readonly string[], on: LocalDate, municipality?: string | null) => readonly Mark[];
  /** The deadlines that can be watched in a municipality; null for all. */
  readonly watchable: (municipality: string | null) => readonly WatchableDeadline[];
  /** Every number and address in the module, for the privacy gate. */
  readonly officials: () => readonly string[];
}

/**
 * Puts the guidelines together. Throws one BrokenCatalogue that lists every fault of every part, when there is any.
 */
export const makeCatalogue = (
  drafts: readonly GuidelineDraft[],
  conflictDrafts: readonly ConflictDraft[],
  nationalDrafts: readonly AnyRuleDraft[],
): Catalogue => {
  const { material, faults } = readDrafts(drafts, conflictDrafts, nationalDrafts);
  const all = [...faults, ...CHECKS.flatMap((check) => check(material))];
  if (all.length > 0) throw new BrokenCatalogue(all);

  const { guidelines, national, conflicts } = deepFreeze(material);
  const rules = [...guidelines.flatMap((guideline) => guideline.rules), ...national];
  const editions = new Map<string, readonly Rule[]>();
  for (const rule of rules) editions.set(rule.id, [rule, ...(editions.get(rule.id) ?? [])].sort(newestFirst));
  const guidelineById = new Map<string, Guideline>(guidelines.map((guideline) => [guideline.id, guideline]));
  const guidelinesByPlace = new Map<string, readonly Guideline[]>();
  for (const guideline of guidelines)
    for (const name of guideline.municipalities)
      guidelinesByPlace.set(name, [...(guidelinesByPlace.get(name) ?? []), guideline]);
  const conflictsByRule = new Map<string, readonly Conflict[]>();
  for (const conflict of conflicts)
    for (const id of conflict.rules) conflictsByRule.set(id, [...(conflictsByRule.get(id) ?? []), conflict]);
  const officials = officialsIn(rules);

  const rule = (id: string, on?: LocalDate): Rule | null => {
    const known = editions.get(id) ?? [];
    return known.find(({ validity }) => on !== undefined && isWithin(on, validity)) ?? known[0] ?? null;
  };
  const journeys = new Map(
    guidelines.flatMap((guideline) =>
      guideline.journeys.map((journey) => [journey.id, { journey, guideline }] as const),
    ),
  );
  const guidelinesFor = (municipality: string) => guidelinesByPlace.get(municipality) ?? [];
  const rulesAmong = (ids: readonly string[], on?: LocalDate): readonly Rule[] =>
    [...new Set(ids)].flatMap((id) => rule(id, on) ?? []);
  const withLaw = (ids: readonly string[], on?: LocalDate): readonly Rule[] =>
    rulesAmong(
      [...ids, ...rulesAmong(ids, on).flatMap((found) => (found.kind === 'deadline' ? (found.law ?? []) : []))],
      on,
    );
  /** A law that another text cites too does not make an answer that text's: where only laws are drawn on, the first counts. */
  const guidelinesOf = (drawn: readonly Rule[]): readonly Guideline[] => {
    const telling = drawn.filter(({ kind }) => kind !== 'law');
    const sources = (telling.length > 0 ? telling : drawn.slice(0, 1)).map(({ source }) => source.guideline);
    return [...new Set(sources)].flatMap((id) => guidelineById.get(id) ?? []);
  };
  const conflictsOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => conflictsByRule.get(id) ?? []))];

  return Object.freeze({
    guidelines,
    national,
    conflicts,
    places: MUNICIPALITIES,
    rule,
    guideline: (id: string) => guidelineById.get(id) ?? null,
    municipality: municipalityNamed,
    guidelinesFor,
    socialjour: (municipality: string) =>
      guidelinesFor(municipality)
        .flatMap((guideline) => guideline.rules.filter((found) => found.kind === 'contact'))
        .find(({ purpose, printed }) => purpose === 'socialjour' && printed !== null) ?? null,
    say: (sentence: string, self?: Rule) => say(sentence, rule, self),
    sourceLine: ({ source }: Rule) => {
      const guideline = guidelineById.get(source.guideline);
      return guideline ? `Källa: ${guideline.shortTitle} › ${source.section}` : `Lag: ${source.section}`;
    },
    rulesOf: (unit: AnswerUnit) =>
      withLaw([...unit.rules, ...sentencesOfAnswer(unit).flatMap(({ text }) => referencesIn(text))]),
    journey: (id: string) => journeys.get(id) ?? null,
    conflictsOf,
    marksFor: (ids: readonly string[], on: LocalDate, municipality: string | null = null) => {
      const drawn = withLaw(ids, on);
      const here = municipality === null ? [] : guidelinesFor(municipality);
      const settled = ({ type, guidelines: between }: Conflict) =>
        type === 'difference-by-place' && here.some(({ id }) => between.includes(id));
      return marksOf(
        {
          rules: drawn,
          guidelines: guidelinesOf(drawn),
          conflicts: conflictsOf(drawn.map(({ id }) => id)).filter((conflict) => !settled(conflict)),
        },
        rule,
        on,
      );
    },
    watchable: (municipality: string | null) =>
      (municipality === null ? guidelines : guidelinesFor(municipality)).flatMap((guideline) =>
        guideline.rules.filter(isWatchable),
      ),
    officials: () => officials,
  });
};

const newestFirst = (a: Rule, b: Rule): number => (b.version ?? 1) - (a.version ?? 1);
