import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod/v4';

const ROOT = resolve(__dirname, '../..');
const rules = (...args: string[]) => {
  const run = spawnSync(process.execPath, ['-r', 'tsx/cjs', 'src/commands/rules.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status: run.status, out: run.stdout, error: run.stderr };
};

const Text = z.string().min(1).max(400);
const base = { id: z.string(), guideline: z.string(), section: z.string().min(1), text: Text };
const Row = z.discriminatedUnion('kind', [
  z.looseObject({
    ...base,
    kind: z.literal('deadline'),
    duration: z
      .string()
      .regex(/^P\d+[DWMY]$/)
      .nullable(),
    trigger: z.string(),
    acts: z.string(),
    waits: z.string().nullable(),
    basis: z.string(),
  }),
  z.looseObject({
    ...base,
    kind: z.literal('contact'),
    value: z.string().nullable(),
    e164: z.string().nullable(),
    place: z.string().nullable(),
  }),
  z.looseObject({
    ...base,
    kind: z.literal('law'),
    act: z.string().nullable(),
    paragraph: z.string().nullable(),
    sfs: z.string().nullable(),
  }),
  z.looseObject({ ...base, kind: z.literal('link'), url: z.string().nullable() }),
  z.looseObject({ ...base, kind: z.literal('term'), term: z.string() }),
  z.looseObject({ ...base, kind: z.literal('routine'), steps: z.array(z.string()).min(1) }),
  ...(['age', 'consent', 'cost', 'followup', 'form', 'prohibition', 'role', 'validity'] as const).map((kind) =>
    z.looseObject({ ...base, kind: z.literal(kind) }),
  ),
  z.looseObject({ id: z.string(), kind: z.literal('conflict'), text: Text, guidelines: z.array(z.string()).min(1) }),
]);

describe('npm run rules', () => {
  const run = rules('--json');
  const rows = z.array(Row).parse(JSON.parse(run.out));

  it('writes one flat list in which each row has what its kind must have', () => {
    expect(run.status).toBe(0);
    expect(run.error).toBe('');
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  it('says every reference: no brace is left anywhere', () => {
    expect(run.out).not.toMatch(/\{[a-z#]/);
  });

  it('names the act or document of what is national', () => {
    const national = rows.filter((row) => row['guideline'] === 'national');
    expect(national.map(({ id }) => id)).toEqual(expect.arrayContaining(['nat.larm', 'nat.lag.nasta-vardag']));
    expect(national.find(({ id }) => id === 'nat.lag.nasta-vardag')).toMatchObject({
      section: 'lagen (1930:173) om beräkning av lagstadgad tid',
      paragraph: '2 §',
    });
  });

  it('writes a line a rule to read when no JSON is asked for', () => {
    const table = rules();
    expect(table.status).toBe(0);
    expect(table.out.trim().split('\n')).toHaveLength(rows.length);
    expect(table.out).toContain('ring 112');
  });
});
