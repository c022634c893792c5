import { join } from 'node:path';
import { makeAnswering } from '../src/features/answers/answering';
import type { Entry } from '../src/features/answers/finding/entry';
import type { Outcome } from '../src/features/answers/outcome';
import { shown } from '../src/features/answers/views/shown';
import { loadCatalogue } from '../src/guidelines';
import { holds, readSet, type Question } from './answers/ask-set';
import { plainSearch, swedishSearch, type Search } from './answers/baselines';
import { benchEntries } from './answers/entries';
import { AT } from './answers/facts-right';
import { percentile, timed } from './measure';

/**
 * How answering does on a set of questions, beside plain full-text search over the same answers, in one run.
 * `node -r tsx/cjs bench/answers.ts [set.jsonl …]`; without a set the questions that it was tuned on.
 */
const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const catalogue = loadCatalogue();
const { entries } = benchEntries(catalogue);

const { value: answering, ms: ready } = timed(() => makeAnswering(catalogue));

interface Line {
  readonly name: string;
  readonly ask: (question: Question) => Outcome | null;
}

const allowedAt = (kommun: string | null): ((entry: Entry) => boolean) => {
  const here = kommun === null ? null : catalogue.guidelinesFor(kommun).map(({ id }) => String(id));
  return ({ guideline }) => here === null || here.includes(guideline ?? '');
};

const alone =
  (search: Search) =>
  (question: Question): Outcome | null => {
    const id = search(question.question, allowedAt(question.kommun));
    const first = id === null ? null : answering.unit(id);
    return first && { kind: 'answered', first, second: null, municipality: question.kommun, reports: false };
  };

const LINES: readonly Line[] = [
  { name: 'this', ask: ({ question, kommun }) => answering.answer(question, { municipality: kommun, role: null }) },
  { name: 'minisearch, Swedish, questions and answers', ask: alone(swedishSearch(entries, true)) },
  { name: 'minisearch, Swedish, answers', ask: alone(swedishSearch(entries, false)) },
  { name: 'minisearch as it comes, questions and answers', ask: alone(plainSearch(entries)) },
];

const measure = ({ name, ask }: Line, set: readonly Question[]) => {
  for (const question of set) ask(question);
  const results = set.map((question) => {
    const { value: outcome, ms } = timed(() => ask(question));
    const lines = outcome ? shown(outcome, catalogue, AT).lines : [];
    const guidelines =
      outcome?.kind === 'answered' ? [outcome.first, outcome.second].map((one) => one?.guideline.id) : [];
    const right = guidelines.some((id) => id === question.doc) && holds(lines.join('\n'), question);
    return { right, kind: outcome?.kind ?? 'declined', ms, words: lines.join(' ').split(/\s+/).length };
  });
  const share = (hit: (result: (typeof results)[number]) => boolean) =>
    `${((100 * results.filter(hit).length) / results.length).toFixed(1)} %`;
  const times = results.map(({ ms }) => ms);
  const words = results.map((result) => result.words);
  return {
    name,
    right: share(({ right }) => right),
    wrong: share(({ right, kind }) => !right && kind === 'answered'),
    'asked back': share(({ kind }) => kind === 'asked-back'),
    declined: share(({ kind }) => kind === 'declined'),
    'words p50/p95': `${percentile(words, 0.5)}/${percentile(words, 0.95)}`,
    'ms p50/p99': `${percentile(times, 0.5).toFixed(2)}/${percentile(times, 0.99).toFixed(2)}`,
  };
};

const units = catalogue.guidelines.flatMap(({ answers }) => answers);
const asks = units.reduce((sum, unit) => sum + unit.asks.length, 0);
console.log(`${units.length} answers, ${asks} ways to ask; index ready in ${ready.toFixed(0)} ms`);
for (const file of files.length > 0 ? files : [join(__dirname, 'answers/tuning.jsonl')]) {
  const set = readSet<Question>(file);
  console.log(`${file}: ${set.length} questions`);
  console.table(LINES.map((line) => measure(line, set)));
}
