import type { LocalDate } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import type { Guideline } from '../../guidelines/model';

/** A guideline as a card names it: its short title, and how long it holds by its own words. */
export interface GuidelineLine {
  readonly title: string;
  readonly validity: string;
}

const validityOf = (catalogue: Catalogue, guideline: Guideline, today: LocalDate): string => {
  const marks = catalogue.marksFor([guideline.validity], today).filter(({ kind }) => kind === 'validity');
  if (marks.length > 0) return marks.map(({ text }) => text).join(' ');
  const rule = catalogue.rule(guideline.validity, today);
  return rule ? catalogue.say(rule.says, rule) : '';
};

/** Each guideline with what is to be said of its validity on a day: the mark when it has one, else what it says itself. */
export const guidelineLines = (
  catalogue: Catalogue,
  guidelines: readonly Guideline[],
  today: LocalDate,
): readonly GuidelineLine[] =>
  guidelines.map((guideline) => ({
    title: guideline.shortTitle,
    validity: validityOf(catalogue, guideline, today),
  }));
