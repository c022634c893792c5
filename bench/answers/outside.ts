import { join } from 'node:path';
import { makeAnswering } from '../../src/features/answers/answering';
import { loadCatalogue } from '../../src/guidelines';
import { readSet } from './ask-set';

/** How much of what no guideline answers is declined, asked from every county and from nowhere. `node -r tsx/cjs bench/answers/outside.ts [set.jsonl]` */
const PLACES = ['Karlstad', 'Göteborg', 'Botkyrka', 'Östersund', null];
const file = process.argv[2] ?? join(__dirname, 'outside.jsonl');
const answering = makeAnswering(loadCatalogue());

const asked = readSet<{ readonly question: string }>(file).flatMap(({ question }) =>
  PLACES.map((municipality) => ({
    question,
    municipality,
    kind: answering.answer(question, { municipality, role: null }).kind,
  })),
);
const letIn = asked.filter(({ kind }) => kind !== 'declined');
for (const { question, municipality, kind } of letIn) console.log(kind, municipality, question);
console.log(`declined ${((100 * (asked.length - letIn.length)) / asked.length).toFixed(1)} % of ${asked.length}`);
