import { localDateAt } from '../../../calendar/local-date';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { Rule } from '../../../guidelines/model/rule';
import { sayAge } from '../../../guidelines/say-age';
import { sayDay } from '../../../guidelines/say-day';
import type { Hit } from '../../../turn/reply';
import type { Found, Outcome } from '../outcome';
import { answerShown, placeOf, questionOf } from './answer-view';

type Answered = Extract<Outcome, { kind: 'answered' }>;

const NO_AGE = 'Står inte i texten';

const agesOf = (rule: Rule): readonly string[] => {
  const ages = rule.kind === 'age' ? rule : rule.kind === 'contact' ? rule.ages : null;
  const said = ages && sayAge(ages);
  return said === null ? [] : [said];
};

/** The ages of what the answer is drawn from, else those of the whole guideline. */
const sayAges = ({ unit, guideline }: Found, catalogue: Catalogue): string => {
  const own = unit.rules.flatMap((id) => catalogue.rule(id) ?? []).flatMap(agesOf);
  const whole = guideline.rules.filter((rule) => rule.kind === 'age' && rule.wholeGuideline === true).flatMap(agesOf);
  const ages = own.length > 0 ? own : whole;
  return ages.length > 0 ? [...new Set(ages)].join(', ') : NO_AGE;
};

interface LinkShown {
  readonly title: string;
  readonly url: string;
}

/** Where to read on: the address that the answer is about, else the guideline's own page. None when the texts show neither. */
const linkOf = ({ unit, guideline }: Found, catalogue: Catalogue): readonly LinkShown[] => {
  const own = unit.rules.flatMap((id) => catalogue.rule(id) ?? []);
  const published = catalogue.guidelines
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.kind === 'link' && rule.publishes === guideline.id);
  const [link] = [...own, ...published].flatMap((rule) =>
    rule.kind === 'link' && rule.url !== null
      ? [{ title: rule.publishes === guideline.id ? 'Öppna riktlinjen' : 'Öppna länken', url: rule.url }]
      : [],
  );
  return link ? [link] : [];
};

/**
 * A rule as others read it in their chat: the question, the answer, and on it place, ages and source. Without "öppet nu",
 * which would not stay true there. @param at milliseconds since 1970: decides the marks, and the day that it says
 */
export const ruleHit = (
  found: Found,
  { municipality, reports }: Pick<Answered, 'municipality' | 'reports'>,
  catalogue: Catalogue,
  at: number,
): Hit => {
  const outcome = { kind: 'answered', first: found, second: null, municipality, reports } as const;
  const { heading, text, marks, facts, sources } = answerShown(outcome, catalogue, at);
  const place = placeOf(found);
  return {
    title: questionOf(found),
    text: `${place}: ${heading}`,
    card: {
      template: 'answers/rule',
      data: {
        heading: questionOf(found),
        answer: [[heading, ...text].join(' ')],
        marks,
        facts,
        place,
        ages: sayAges(found, catalogue),
        sources,
        fetched: `Svar från Samverkanslotsen, hämtat ${sayDay(localDateAt(at))}.`,
        link: linkOf(found, catalogue).map((one) => ({ ...one })),
      },
    },
  };
};
