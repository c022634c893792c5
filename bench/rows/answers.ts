import { join } from 'node:path';
import { makeAnswering, shown, type Outcome } from '../../src/features/answers/api';
import { loadCatalogue } from '../../src/guidelines';
import { readSet, type Question } from '../answers/ask-set';
import { plainSearch, swedishSearch, type Search } from '../answers/baselines';
import { benchEntries } from '../answers/entries';
import { percentile, timed, type Timed } from '../measure';
import type { Row } from '../row';

const AT = Date.parse('2026-11-24T10:00:00Z');
const SET = join(__dirname, '../answers/tuning.jsonl');
/** The whole set is asked so many times of each, one after the other, so that none pays for another's garbage; once more to warm up. */
const ROUNDS = 2;

/** At most so long, in ms, and so many words. */
const MOST = { answer: 5, ready: 1_000, median: 80, nearlyAll: 150 } as const;

const SWEDISH = 'minisearch with stems, compounds, fuzzy';
const PLAIN = 'minisearch as it comes';
const LIMIT = 'at most';

/** One answer and the index, beside plain full-text search over the same answers; and how much the first reply says. */
export const answers = (): readonly Row[] => {
  const catalogue = loadCatalogue();
  const { entries } = benchEntries(catalogue);
  const made = timed(() => makeAnswering(catalogue));
  const answering = made.value;
  const swedish = timed(() => swedishSearch(entries, true));
  const plain = timed(() => plainSearch(entries));

  const set = readSet<Question>(SET);
  const here = (kommun: string | null): readonly string[] | null =>
    kommun === null ? null : catalogue.guidelinesFor(kommun).map(({ id }) => String(id));
  const ask = ({ question, kommun }: Question): Outcome =>
    answering.answer(question, { municipality: kommun, role: null });
  const by =
    (search: Search) =>
    ({ question, kommun }: Question): string | null => {
      const guidelines = here(kommun);
      return search(question, ({ guideline }) => guidelines === null || guidelines.includes(guideline ?? ''));
    };
  const ways = [ask, by(swedish.value), by(plain.value)] as const;
  const times: Timed<unknown>[][] = ways.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1)
    ways.forEach((way, i) => {
      const asked = set.map((question) => timed(() => way(question)));
      if (round > 0) times[i]?.push(...asked);
    });
  const time = (way: number, share: number): number =>
    percentile(
      (times[way] ?? []).map(({ ms }) => ms),
      share,
    );
  const cpu = (way: number, share: number): number =>
    percentile(
      (times[way] ?? []).map(({ cpuMs }) => cpuMs),
      share,
    );
  const words = set.map((question) => shown(ask(question), catalogue, AT).lines.join(' ').split(/\s+/).length);

  const row = (what: string, value: number, reference: string, referenceValue: number, decimals = 2): Row => ({
    what,
    value,
    reference,
    referenceValue,
    decimals,
  });
  return [
    row('one answer, median, ms', time(0, 0.5), SWEDISH, time(1, 0.5)),
    row('one answer, 99 %, ms', time(0, 0.99), SWEDISH, time(1, 0.99)),
    row('one answer, 99 %, ms', time(0, 0.99), PLAIN, time(2, 0.99)),
    row('one answer, 99 %, ms', time(0, 0.99), LIMIT, MOST.answer),
    row('the same, ms of the processor', cpu(0, 0.99), SWEDISH, cpu(1, 0.99)),
    row('the same, ms of the processor', cpu(0, 0.99), LIMIT, MOST.answer),
    row('index ready, ms', made.ms, SWEDISH, swedish.ms, 0),
    row('index ready, ms', made.ms, PLAIN, plain.ms, 0),
    row('index ready, ms', made.ms, LIMIT, MOST.ready, 0),
    row('the same, ms of the processor', made.cpuMs, SWEDISH, swedish.cpuMs, 0),
    row('words of the first reply, median', percentile(words, 0.5), LIMIT, MOST.median, 0),
    row('words of the first reply, 95 %', percentile(words, 0.95), LIMIT, MOST.nearlyAll, 0),
  ];
};
