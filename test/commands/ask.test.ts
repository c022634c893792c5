import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod/v4';

const ROOT = resolve(__dirname, '../..');
const ask = (args: readonly string[], input = '') => {
  const run = spawnSync(process.execPath, ['-r', 'tsx/cjs', 'src/commands/ask.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status: run.status, error: run.stderr, text: run.stdout, lines: run.stdout.split('\n').filter(Boolean) };
};

const Asked = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]),
  outcome: z.enum(['answered', 'asked_back', 'declined', 'acute', 'refused']).optional(),
  answer: z.string().min(1).optional(),
  unit: z.string().nullish(),
  guideline: z.string().nullish(),
  section: z.string().nullish(),
  error: z.string().optional(),
});
const asked = (lines: readonly string[]) => lines.map((line) => Asked.parse(JSON.parse(line)));

describe('npm run ask', () => {
  it('answers each line in its order, by the same way as chat', () => {
    const questions = [
      { id: 1, question: 'hur lång tid har skolan på sig att svara skriftligt?', kommun: 'karlstad' },
      { id: 'b', question: 'min elev har just tagit en massa tabletter', kommun: 'Botkyrka' },
      { id: 3, question: 'barnet har personnummer 20150305-2380, vad gäller?', kommun: null },
      { id: 4, question: 'vem vann melodifestivalen?' },
      { id: 5, question: 'hur anmäler jag oro' },
      { id: 6, question: 'flickan ska hoppa från taket nu, 20150305-2380', kommun: 'Karlstad' },
      { id: 7, question: 'hur lång tid har skolan på sig', kommun: 'Huddinge' },
    ];
    const run = ask(['--jsonl'], questions.map((question) => JSON.stringify(question)).join('\n'));
    expect([run.status, run.error]).toEqual([0, '']);
    const answers = asked(run.lines);
    expect(answers.map(({ id, outcome }) => [id, outcome])).toEqual([
      [1, 'answered'],
      ['b', 'acute'],
      [3, 'refused'],
      [4, 'declined'],
      [5, 'asked_back'],
      [6, 'acute'],
      [7, 'declined'],
    ]);
    expect(answers[0]?.guideline).toBe('varmland-konsultation');
    expect(answers[0]?.answer).toMatch(/tre veckor/);
    expect(answers[0]?.answer).toContain(`› ${answers[0]?.section ?? ''}`);
    expect(answers[1]?.answer).toMatch(/^Ring 112 nu\. Ring sedan .*010-564 64 67/);
    expect(answers[5]?.answer).toMatch(/^Ring 112 nu\.[^]*personnummer/);
    expect(answers.slice(1).map(({ unit, guideline, section }) => unit ?? guideline ?? section)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    expect(run.text).not.toContain('2380');
  });

  it('answers a malformed line without quoting it, goes on, and exits 2', () => {
    const run = ask(['--jsonl'], 'hemligt\n{"id":"x"}\n{"id":"y","question":"vem vann melodifestivalen?"}\n');
    expect(run.status).toBe(2);
    expect(asked(run.lines).map(({ id, error }) => [id, error !== undefined])).toEqual([
      [null, true],
      [null, true],
      ['y', false],
    ]);
    expect(run.text).not.toContain('hemligt');
  });

  it('answers one question as text or as JSON, and says how it is used', () => {
    expect(ask(['vem', 'kallar', 'till', 'barnhälsoteamets', 'möten', '--kommun', 'Åre']).text).toMatch(/örskolechef/);
    const json: unknown = JSON.parse(
      ask(['telefontider mottagningsgruppen', '--kommun', 'Botkyrka', '--roll', 'rektor', '--json']).text,
    );
    expect(json).toMatchObject({ outcome: 'answered', guideline: 'botkyrka' });
    expect(ask([]).status).toBe(2);
  });
});
