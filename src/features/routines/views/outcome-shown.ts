import type { LocalDate } from '../../../calendar/local-date';
import { parseLocalDate } from '../../../calendar/local-date';
import { sayDate } from '../../../calendar/swedish-date';
import { sayHours } from '../../../calendar/weekly-hours';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { Contact, Form, JourneyOutcome, Line } from '../../../guidelines/model';
import { referencesIn } from '../../../guidelines/sentences-of';
import { sentencesOfOutcome } from '../../../guidelines/sentences-of-journey';
import { numberOf } from '../../../guidelines/phone-of';
import { isWatchable, type WatchableDeadline } from '../../../guidelines/watchable';
import { countDeadline } from '../../deadlines/api';
import type { Answers } from '../advance';
import { marksOfWalk } from './marks-of-walk';

/** Lines under a heading of their own. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A deadline of an outcome; with the day it starts, where that is known, and then its last day. */
export interface OutcomeDeadline {
  readonly rule: WatchableDeadline;
  readonly start: LocalDate | null;
  readonly lastDay: LocalDate | null;
}

/** An outcome in words, in the order in which it is shown. */
export interface OutcomeShown {
  readonly heading: string;
  readonly marks: readonly string[];
  readonly sections: readonly Section[];
  readonly deadlines: readonly OutcomeDeadline[];
  readonly sources: readonly string[];
}

const holding = (lines: readonly Line[], answers: Answers): readonly string[] =>
  lines.flatMap((line) => {
    if (typeof line === 'string') return [line];
    return line.when.is.includes(answers[line.when.step] ?? '') ? [line.says] : [];
  });

/** Who to turn to: name, then number or address, then hours and ages, as far as the text gives them. */
const contactLine = (contact: Contact): string => {
  const number = numberOf(contact);
  const { name, hours, place } = contact;
  const told = number === null ? `${name}. Riktlinjen ger inget nummer.` : `${name}: ${number}`;
  return [told, ...(hours ? [sayHours(hours)] : []), ...(number !== null && place !== null ? [place] : [])].join(', ');
};

const formLine = (form: Form, catalogue: Catalogue): string => {
  const link = form.link === undefined ? null : catalogue.rule(form.link);
  return link?.kind === 'link' && link.url !== null ? `${form.name}: ${link.url}` : form.name;
};

const deadlinesOf = ({ deadlines = [] }: JourneyOutcome, answers: Answers, catalogue: Catalogue, today: LocalDate) =>
  deadlines.flatMap(({ rule: id, from }): readonly OutcomeDeadline[] => {
    const rule = catalogue.rule(id, today);
    if (!rule || !isWatchable(rule)) return [];
    const start = from === undefined ? null : parseLocalDate(answers[from] ?? '');
    return [{ rule, start, lastDay: start === null ? null : countDeadline(catalogue, rule, start).due }];
  });

/** When each deadline ends. Without a start it is told how long it is, and that the day is asked for when it is watched. */
const timeLine = ({ rule, lastDay }: OutcomeDeadline, catalogue: Catalogue, today: LocalDate): readonly string[] => [
  lastDay === null
    ? `${rule.name}: ${catalogue.say(`{${rule.id}}`)}. Jag frågar efter dagen när du bevakar.`
    : `${rule.name}. Sista dag: ${sayDate(lastDay, today)}${lastDay < today ? '. Den har passerat.' : ''}`,
  ...(rule.start.stated ? [] : [catalogue.say(rule.start.open, rule)]),
];

/** Words an outcome for what was answered. */
export const outcomeShown = (
  outcome: JourneyOutcome,
  answers: Answers,
  catalogue: Catalogue,
  municipality: string | null,
  today: LocalDate,
): OutcomeShown => {
  const say = (sentence: string): string => catalogue.say(sentence);
  const told = (lines: readonly Line[] = []): readonly string[] => holding(lines, answers).map(say);
  const rule = (id: string) => catalogue.rule(id, today);
  const contacts = outcome.contacts.flatMap((id) => {
    const found = rule(id);
    return found?.kind === 'contact' ? [contactLine(found)] : [];
  });
  const forms = (outcome.forms ?? []).flatMap((id) => {
    const found = rule(id);
    return found?.kind === 'form' ? [formLine(found, catalogue)] : [];
  });
  const wordsToUse = (outcome.words ?? []).flatMap((id) => {
    const found = rule(id);
    return found?.words === undefined ? [] : [`”${catalogue.say(found.words, found)}”`];
  });
  const deadlines = deadlinesOf(outcome, answers, catalogue, today);
  const drawn = [
    ...outcome.rules,
    ...sentencesOfOutcome(outcome).flatMap(referencesIn),
    ...deadlines.map(({ rule: { id } }) => id),
  ];
  const sections: readonly Section[] = [
    { title: 'Gör så här', lines: told(outcome.now) },
    { title: 'Gör inte', lines: told(outcome.mustNot) },
    { title: 'Barnet', lines: told(outcome.child) },
    { title: 'Andra sidan gör', lines: told(outcome.otherSide) },
    { title: 'Tider', lines: deadlines.flatMap((deadline) => timeLine(deadline, catalogue, today)) },
    { title: 'Blankett', lines: forms },
    { title: 'Ord att använda (mitt förslag)', lines: wordsToUse },
    { title: 'Kontakt', lines: [...contacts, ...(outcome.ask === undefined ? [] : [`Fråga: ${say(outcome.ask)}`])] },
    { title: 'Sedan', lines: [say(outcome.then)] },
  ];
  return {
    heading: say(outcome.says),
    // Where it is acute, nothing turns the eye to what can wait: where texts differ on consent, say.
    marks: marksOfWalk(
      catalogue.marksFor(drawn, today, municipality).filter(({ kind }) => !outcome.acute || kind === 'validity'),
    ),
    sections: sections.filter(({ lines }) => lines.length > 0),
    deadlines,
    sources: [
      ...new Set(
        outcome.rules.flatMap((id) => {
          const found = rule(id);
          return found ? [catalogue.sourceLine(found)] : [];
        }),
      ),
    ],
  };
};
