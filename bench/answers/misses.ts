import { join } from 'node:path';
import { makeAnswering } from '../../src/features/answers/answering';
import { entriesOf } from '../../src/features/answers/entries-of';
import { makeFinder } from '../../src/features/answers/finding/finder';
import meaning from '../../src/features/answers/finding/meaning.json';
import model from '../../src/features/answers/finding/model.json';
import { shown } from '../../src/features/answers/views/shown';
import { OUTSIDE_TOPICS } from '../../src/features/answers/words/outside-topics';
import { loadCatalogue } from '../../src/guidelines';
import { holds, readSet, type Question } from './ask-set';
import { AT } from './facts-right';

/** What answering misses of a set, and what it took for likeliest instead. `node -r tsx/cjs bench/answers/misses.ts [set.jsonl]` */
const file = process.argv[2] ?? join(__dirname, 'tuning.jsonl');
const catalogue = loadCatalogue();
const answering = makeAnswering(catalogue);
const finder = makeFinder(
  entriesOf(catalogue.guidelines, (id) => catalogue.rule(id), OUTSIDE_TOPICS),
  model,
  meaning,
);

for (const question of readSet<Question>(file)) {
  const outcome = answering.answer(question.question, { municipality: question.kommun, role: null });
  const text = shown(outcome, catalogue, AT).lines.join('\n');
  if (outcome.kind === 'answered' && holds(text, question)) continue;
  const here = question.kommun === null ? null : catalogue.guidelinesFor(question.kommun).map(({ id }) => String(id));
  const { ranked, inside } = finder.find(
    question.question,
    null,
    ({ guideline }) => guideline === null || here === null || here.includes(guideline),
  );
  const likely = ranked.slice(0, 4).map(({ entry, share }) => `${entry.id} ${share.toFixed(2)}`);
  console.log(`${question.id} ${outcome.kind} ${question.question}\n    ${inside.toFixed(2)} ${likely.join(', ')}`);
}
