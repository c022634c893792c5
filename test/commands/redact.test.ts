import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod/v4';

const ROOT = resolve(__dirname, '../..');
const redact = (input: string, ...args: string[]) => {
  const run = spawnSync(process.execPath, ['-r', 'tsx/cjs', 'src/commands/redact.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status: run.status, error: run.stderr, lines: run.stdout.split('\n').filter(Boolean) };
};

const Answer = z.object({
  id: z.union([z.string(), z.number(), z.null()]),
  spans: z.array(z.object({ start: z.number(), end: z.number(), kind: z.string() })).optional(),
  verdict: z.string().optional(),
  error: z.string().optional(),
});
const answers = (lines: readonly string[]) => lines.map((line) => Answer.parse(JSON.parse(line)));

describe('npm run redact', () => {
  it('answers each line in its order with spans and a verdict', () => {
    const texts = ['Hur lång tid?', '😀 Ring 070-174 06 71', 'två\u2028rader 151024-9830'];
    const run = redact(texts.map((text, id) => JSON.stringify({ id: `t${id}`, text })).join('\n'), '--jsonl');
    expect(run.status).toBe(0);
    expect(answers(run.lines)).toEqual([
      { id: 't0', spans: [], verdict: 'clean' },
      { id: 't1', spans: [{ start: 8, end: 21, kind: 'phone' }], verdict: 'refuse' },
      { id: 't2', spans: [{ start: 10, end: 21, kind: 'personnummer' }], verdict: 'refuse' },
    ]);
  });
  it('answers a malformed line without quoting it, goes on, and exits 2', () => {
    const run = redact('{"id":"a","text":"Hej 151024-9830"\n[]\n{"id":"b","text":"hej"}\n', '--jsonl');
    expect(run.status).toBe(2);
    expect(answers(run.lines).map((answer) => answer.id)).toEqual([null, null, 'b']);
    expect(run.lines.join() + run.error).not.toContain('9830');
  });
  it('says how it is used when it is not asked for JSONL', () => {
    expect(redact('').status).toBe(2);
  });
});
