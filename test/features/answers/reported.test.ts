import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';

const ROOT = join(__dirname, '../../..');

const Row = z.object({
  id: z.string(),
  question: z.string(),
  kommun: z.string().nullish(),
  doc: z.string().optional(),
  kind: z.string().optional(),
  acute: z.boolean().optional(),
  expect: z.array(z.string()).default([]),
  forbid: z.array(z.string()).default([]),
});
type Row = z.infer<typeof Row>;

const Reply = z.object({ id: z.string(), outcome: z.string(), answer: z.string(), guideline: z.string().nullable() });
type Reply = z.infer<typeof Reply>;

const lines = (text: string): string[] => text.trim().split('\n');

/** Every row of a set with what `npm run ask` says to it. */
const ask = (set: string): readonly { readonly row: Row; readonly reply: Reply }[] => {
  const rows = lines(readFileSync(join(ROOT, 'test/reported', `${set}.jsonl`), 'utf8')).map((line) =>
    Row.parse(JSON.parse(line)),
  );
  const input = rows.map(({ id, question, kommun }) => JSON.stringify({ id, question, ...(kommun ? { kommun } : {}) }));
  const out = execFileSync('node', ['-r', 'tsx/cjs', 'src/commands/ask.ts', '--jsonl'], {
    cwd: ROOT,
    input: input.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const replies = new Map(
    lines(out)
      .map((line) => Reply.parse(JSON.parse(line)))
      .map((reply) => [reply.id, reply]),
  );
  return rows.map((row) => {
    const reply = replies.get(row.id);
    if (!reply) throw new Error(`No reply to ${row.id}`);
    return { row, reply };
  });
};

const shows = ({ expect: wanted, forbid }: Row, { answer }: Reply): boolean =>
  wanted.every((pattern) => new RegExp(pattern, 'i').test(answer)) &&
  !forbid.some((pattern) => new RegExp(pattern, 'i').test(answer));

const share = <T>(some: readonly T[], holds: (one: T) => boolean): number => some.filter(holds).length / some.length;

const percentile = (values: readonly number[], at: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(at * values.length)] ?? 0;

/** Only totals are said: no row may be tuned on. */
const tell = (what: string, value: number): void => {
  console.log(`${what}: ${value <= 1 ? `${(100 * value).toFixed(1)} %` : String(value)}`);
};

test('of questions that a text answers, nearly all are answered rightly, and hardly any wrongly', () => {
  const asked = ask('qa');
  const isRight = ({ row, reply }: (typeof asked)[number]) =>
    reply.outcome === 'answered' && reply.guideline === row.doc && reply.answer.includes('Källa:') && shows(row, reply);
  const right = share(asked, isRight);
  const wrong = share(asked, (one) => one.reply.outcome === 'answered' && !isRight(one));
  const words = asked.map(({ reply }) => reply.answer.split(/\s+/).length);
  tell('right', right);
  tell('wrong', wrong);
  tell('words, median', percentile(words, 0.5));
  tell('words, 95 %', percentile(words, 0.95));
  expect(right).toBeGreaterThanOrEqual(0.95);
  expect(wrong).toBeLessThanOrEqual(0.02);
  expect(percentile(words, 0.5)).toBeLessThanOrEqual(80);
  expect(percentile(words, 0.95)).toBeLessThanOrEqual(150);
});

test('what lies outside is declined, and what is acute gives 112', () => {
  const asked = ask('outofscope');
  const declined = share(asked, ({ row, reply }) =>
    row.kind === 'acute'
      ? reply.outcome === 'acute' && reply.answer.includes('112')
      : reply.outcome !== 'answered' && reply.outcome !== 'acute' && shows(row, reply),
  );
  tell('outside declined', declined);
  expect(declined).toBeGreaterThanOrEqual(0.95);
});

test('where texts differ, both sides or the mark are shown', () => {
  const both = share(ask('conflicts'), ({ row, reply }) => shows(row, reply));
  tell('conflicts with both sides', both);
  expect(both).toBeGreaterThanOrEqual(0.9);
});

test('all danger gives 112, and hardly anything else does', () => {
  const asked = ask('danger');
  const isAcute = ({ reply }: (typeof asked)[number]) => reply.outcome === 'acute';
  const found = share(
    asked.filter(({ row }) => row.acute === true),
    isAcute,
  );
  const alarms = share(
    asked.filter(({ row }) => row.acute === false),
    isAcute,
  );
  tell('danger found', found);
  tell('false alarms', alarms);
  expect(found).toBe(1);
  expect(alarms).toBeLessThanOrEqual(0.02);
});
