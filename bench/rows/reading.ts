import { loadCatalogue } from '../../src/guidelines';
import { percentile } from '../measure';
import { lix } from '../reading/lix';
import { readUnits, type UnitRead } from '../reading/read-units';
import type { Row } from '../row';

/** A day on which the answers are read: it decides their warnings. */
const AT = Date.parse('2026-11-24T10:00:00Z');

/** Where ordinary text, such as in newspapers, ends and hard text begins. */
const HARD = 50;
/** Words before the facts, at most. */
const SHORT = 60;
const WORST = 10;

const row = (what: string, value: number, reference: string, referenceValue: number, decimals = 0): Row => ({
  what,
  value,
  reference,
  referenceValue,
  decimals,
});

/** How the answers read, and the ten that are hardest. */
export const reading = (): { readonly rows: readonly Row[]; readonly hardest: readonly UnitRead[] } => {
  const catalogue = loadCatalogue();
  const units = readUnits(catalogue, AT);
  const rules = catalogue.guidelines.flatMap((guideline) =>
    guideline.rules.map((rule) => lix(catalogue.say(rule.says, rule))),
  );
  const indexes = units.map((unit) => unit.lix);
  const words = units.map((unit) => unit.words);
  const marked = units.map(({ wordsWithMarks }) => wordsWithMarks);
  return {
    rows: [
      row('LIX of an answer, median', percentile(indexes, 0.5), 'a rule’s own sentences', percentile(rules, 0.5), 1),
      row('LIX of an answer, 95 %', percentile(indexes, 0.95), 'a rule’s own sentences', percentile(rules, 0.95), 1),
      row('LIX of an answer, median', percentile(indexes, 0.5), 'where hard text begins', HARD, 1),
      row('words before the facts, median', percentile(words, 0.5), 'at most', SHORT),
      row('words before the facts, 95 %', percentile(words, 0.95), 'at most', SHORT),
      row('words before the facts, most', percentile(words, 1), 'at most', SHORT),
      row('the same with warnings, 95 %', percentile(marked, 0.95), 'without them', percentile(words, 0.95)),
    ],
    hardest: [...units].sort((a, b) => b.lix - a.lix).slice(0, WORST),
  };
};
