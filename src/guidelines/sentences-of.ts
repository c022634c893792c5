import { REFERENCE, type AnswerUnit, type Conflict, type Rule } from './model';

/** A sentence and where in its rule, answer or conflict it stands. */
export interface Placed {
  readonly field: string;
  readonly text: string;
}

const one = (field: string, text: string | null | undefined): readonly Placed[] =>
  text === null || text === undefined ? [] : [{ field, text }];

const many = (field: string, texts: readonly string[]): readonly Placed[] =>
  texts.map((text, i) => ({ field: `${field}.${i}`, text }));

const ofKind = (rule: Rule): readonly Placed[] => {
  switch (rule.kind) {
    case 'consent':
      return (['from', 'notWhen', 'form', 'revoked', 'lasts'] as const).flatMap((field) => one(field, rule[field]));
    case 'deadline':
      return [
        ...one('trigger', rule.trigger),
        ...(rule.time.type === 'order'
          ? [...one('time.first', rule.time.first), ...one('time.then', rule.time.then)]
          : []),
        ...(rule.time.type === 'event' ? one('time.when', rule.time.when) : []),
        ...one('start.asks', rule.start.asks),
        ...(rule.start.stated ? [] : one('start.open', rule.start.open)),
      ];
    case 'role':
      return many('does', rule.does);
    case 'routine':
      return [
        ...many('steps', rule.steps),
        ...many(
          'branches',
          rule.branches.flatMap(({ when, then }) => [when, then]),
        ),
        ...many('mustInclude', rule.mustInclude),
        ...many('mustNot', rule.mustNot),
      ];
    case 'validity':
      return [...one('extension.unless', rule.extension?.unless), ...one('revision.says', rule.revision?.says)];
    case 'age':
    case 'contact':
    case 'cost':
    case 'followup':
    case 'form':
    case 'law':
    case 'link':
    case 'prohibition':
    case 'term':
      return [];
  }
};

/** Every sentence of a rule, `says` first. */
export const sentencesOf = (rule: Rule): readonly Placed[] => [
  ...one('says', rule.says),
  ...one('reading', rule.reading),
  ...one('words', rule.words),
  ...ofKind(rule),
];

/** Every sentence of an answer unit, the answer first. */
export const sentencesOfAnswer = (unit: AnswerUnit): readonly Placed[] => [
  ...one('answer', unit.answer),
  ...many('facts', unit.facts),
];

/** The one sentence of a conflict. */
export const sentencesOfConflict = (conflict: Conflict): readonly Placed[] => one('says', conflict.says);

/** The ids of the rules that a sentence refers to by name; its own rule is not among them. */
export const referencesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(REFERENCE)].flatMap(([, id]) => id ?? []);
