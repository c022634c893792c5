import { addDuration, sayDuration } from '../calendar/duration';
import { sayHours } from '../calendar/weekly-hours';
import type { Rule, RuleKind, Validity } from './model';
import { numberOf, phoneOf } from './phone-of';
import { sayAge } from './say-age';
import { sayDay } from './say-day';
import { sayLaw } from './say-law';
import { sayEvery, sayRuleTime } from './say-time';

/** Says a sentence that stands inside a rule. */
type Tell = (sentence: string) => string;
/** A side of a rule as it stands in a sentence; null where this rule has no such side. */
type Side<R> = (rule: R, tell: Tell) => string | null;
/** The sides of a kind by name. `short` is what a reference without a side becomes. */
type Sides<K extends RuleKind> = Readonly<Record<string, Side<Extract<Rule, { kind: K }>>>>;

const lastDay = ({ period, extension }: Validity): string | null =>
  (period.to && sayDay(extension ? addDuration(period.to, extension.by) : period.to)) || null;

const SIDES: { readonly [K in RuleKind]: Sides<K> } = {
  age: {
    short: sayAge,
    ages: sayAge,
    /** The youngest age that it is for, and the age at which it ends: "15 år", "18 år". */
    from: ({ from }) => (from === null ? null : `${from} år`),
    until: ({ to }) => (to === null ? null : `${to + 1} år`),
  },
  consent: {
    from: ({ from }, tell) => from && tell(from),
    lasts: ({ lasts }, tell) => lasts && tell(lasts),
  },
  contact: {
    short: phoneOf,
    number: numberOf,
    /** As the text itself groups the digits. */
    printed: ({ printed }) => printed,
    hours: ({ hours }) => hours && sayHours(hours),
    name: ({ name }) => name,
    ages: ({ ages }) => ages && sayAge(ages),
    place: ({ place }) => place,
  },
  cost: { short: ({ what }) => what, payer: ({ payer }) => payer },
  deadline: {
    short: ({ time }, tell) => sayRuleTime(time, tell),
    tid: ({ time }, tell) => sayRuleTime(time, tell),
    /** As an interval: "varje år", "vart tredje år". */
    every: ({ time }) => (time.type === 'duration' ? sayEvery(time.iso) : null),
    name: ({ name }) => name,
    trigger: ({ trigger }, tell) => tell(trigger),
    acts: ({ acts }) => acts.name,
    waits: ({ waits }) => waits && waits.name,
  },
  followup: { responsible: ({ responsible }) => responsible, recipient: ({ recipient }) => recipient },
  form: { short: ({ name }) => name, name: ({ name }) => name, from: ({ from }) => from, to: ({ to }) => to },
  law: {
    short: (law) => sayLaw(law),
    full: (law) => sayLaw(law, true),
    act: ({ act }) => act,
    paragraph: ({ paragraph }) => paragraph,
    sfs: ({ sfs }) => sfs,
  },
  link: { short: ({ url }) => url, url: ({ url }) => url, name: ({ leadsTo }) => leadsTo },
  prohibition: { who: ({ who }) => who.name },
  role: { short: ({ who }) => who.name, who: ({ who }) => who.name },
  routine: { short: ({ name }) => name, name: ({ name }) => name },
  term: { short: ({ term }) => term, term: ({ term }) => term },
  validity: {
    from: ({ period }) => (period.from ? sayDay(period.from) : null),
    to: ({ period }) => (period.to ? sayDay(period.to) : null),
    /** The last day, counting the extension. */
    until: lastDay,
    extension: ({ extension }) => extension && sayDuration(extension.by),
    every: ({ revision }) => (revision?.every ? sayEvery(revision.every) : null),
    ask: ({ whomToAsk }) => whomToAsk,
  },
};

/** A side of a rule (`short` for the plain reference) as it stands in a sentence; null where the rule has no such side. */
export const shortForm = (rule: Rule, side: string, tell: Tell): string | null => {
  // The entry under a rule's kind takes that rule; the compiler cannot see that the two go together.
  const sides = SIDES[rule.kind] as Readonly<Record<string, Side<Rule>>>;
  return sides[side]?.(rule, tell) ?? null;
};
