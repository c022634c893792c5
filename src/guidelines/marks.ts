import type { LocalDate } from '../calendar/local-date';
import type { Conflict, Guideline, Rule } from './model';
import { say, type Lookup } from './say';
import { sayLaw } from './say-law';
import { periodMark, validityMark } from './validity-mark';

/** A sentence that an answer or a deadline carries by itself, and what it is about: a guideline, a rule or a conflict, by id. */
export interface Mark {
  /** `by-place`: a difference in which each side holds in its own place. */
  readonly kind: 'validity' | 'old-act' | 'conflict' | 'by-place';
  readonly about: string;
  readonly text: string;
}

/** What the marks are made from: the rules that something is drawn from, their guidelines, and the conflicts they are in. */
export interface Drawn {
  readonly rules: readonly Rule[];
  readonly guidelines: readonly Guideline[];
  readonly conflicts: readonly Conflict[];
}

const ofGuideline = (guideline: Guideline, alone: boolean, lookup: Lookup, on: LocalDate): readonly Mark[] => {
  const { id, called, shortTitle } = guideline;
  const validity = lookup(guideline.validity);
  const named = { called, title: alone ? null : shortTitle };
  const text = validity?.kind === 'validity' ? validityMark(named, validity, on) : null;
  return text === null ? [] : [{ kind: 'validity', about: id, text }];
};

const ofPeriod = ({ id, validity }: Rule, on: LocalDate): readonly Mark[] => {
  const text = validity ? periodMark(validity, on) : null;
  return text === null ? [] : [{ kind: 'validity', about: id, text }];
};

/** The old socialtjänstlag's paragraphs no longer stand under their numbers; the new one is said only where the texts show it. */
const ofOldAct = (rule: Rule, lookup: Lookup): readonly Mark[] => {
  if (rule.kind !== 'law' || rule.edition !== 'old-act') return [];
  const cited = sayLaw(rule);
  if (cited === null) return [];
  const successor = rule.successor === null ? null : lookup(rule.successor);
  const now =
    successor?.kind === 'law' && successor.paragraph !== null
      ? `I den nya lagen är det ${successor.paragraph}.`
      : rule.paragraph === null
        ? 'Den lagen har ersatts.'
        : 'Numret i den nya lagen är inte känt här.';
  return [{ kind: 'old-act', about: rule.id, text: `Texten nämner ${cited}. ${now}` }];
};

/** The marks of what is drawn from some rules, on a day: what weakens most comes first, and nothing is said twice. */
export const marksOf = ({ rules, guidelines, conflicts }: Drawn, lookup: Lookup, on: LocalDate): readonly Mark[] => {
  const marks = [
    ...guidelines.flatMap((guideline) => ofGuideline(guideline, guidelines.length === 1, lookup, on)),
    ...rules.flatMap((rule) => ofPeriod(rule, on)),
    ...conflicts.map(({ id, says, type }): Mark => ({
      kind: type === 'difference-by-place' ? 'by-place' : 'conflict',
      about: id,
      text: say(says, lookup),
    })),
    ...rules.flatMap((rule) => ofOldAct(rule, lookup)),
  ];
  return marks.filter(({ text }, i) => marks.findIndex((other) => other.text === text) === i);
};
