import type { Catalogue } from '../../guidelines/catalogue';
import type { Rule } from '../../guidelines/model';
import { MATTERS, STATEMENTS, type Matter, type Statement } from './matters';
import type { Places } from './places';

/** Something that holds for the places, in words. */
export interface Spoken {
  readonly text: string;
  readonly source: string;
  readonly act: Statement['act'] | null;
}

/** What the guidelines say of a placed child with these places, matter by matter; a matter that none speaks of is empty. */
export interface Spread {
  readonly matters: readonly { readonly matter: Matter; readonly spoken: readonly Spoken[] }[];
  /** Where what is shown does not agree with itself or with the rest of it, as sentences. */
  readonly conflicts: readonly string[];
  /** What is shown is drawn from these. */
  readonly rules: readonly string[];
}

const holds = ({ when }: Statement, { decided, home, lives }: Places): boolean =>
  (when.decided?.includes(decided) ?? true) &&
  (when.home?.includes(home) ?? true) &&
  (when.lives?.includes(lives) ?? true);

interface Told {
  readonly text: string;
  readonly rules: readonly Rule[];
}

/** The words and the rules of a statement; the first rule is its source. Throws where the data names nothing: a bug. */
const tell = (catalogue: Catalogue, id: string): Told => {
  const rule = catalogue.rule(id);
  if (rule) return { text: catalogue.say(rule.says, rule), rules: [rule] };
  const unit = catalogue.guidelines.flatMap(({ answers }) => answers).find((answer) => answer.id === id);
  if (!unit) throw new Error(`Neither a rule nor an answer: ${id}`);
  // Here nobody has asked a question that could be said yes or no to.
  return { text: catalogue.say(unit.answer).replace(/^(?:Ja|Nej)\. /, ''), rules: catalogue.rulesOf(unit) };
};

/** Pure: the same places give the same spread. */
export const whoSpeaks = (catalogue: Catalogue, places: Places): Spread => {
  const told = STATEMENTS.filter((statement) => holds(statement, places)).map((statement) => ({
    statement,
    ...tell(catalogue, statement.says),
  }));
  const rules = told.flatMap((one) => one.rules.map(({ id }) => id));
  const shown = new Set<string>(told.flatMap((one) => one.rules.map(({ source }) => source.guideline)));
  const conflicts = catalogue
    .conflictsOf(rules)
    .filter(({ guidelines }) => guidelines.length > 1 && guidelines.filter((id) => shown.has(id)).length > 1);
  return {
    matters: MATTERS.map((matter) => ({
      matter,
      spoken: told
        .filter(({ statement }) => statement.matter === matter)
        .flatMap(({ statement, text, rules: [first] }) =>
          first ? [{ text, source: catalogue.sourceLine(first), act: statement.act ?? null }] : [],
        ),
    })),
    conflicts: conflicts.map(({ says }) => catalogue.say(says)),
    rules,
  };
};
