import { framesOf, hashPerson, makeLog } from '../src/log';

const ALLOWED = 'code error stack kind state count ms status host port version person commit'.split(' ');
/** What the logger itself writes. */
const FRAME = ['level', 'time', 'msg'];

const logged = (fields: object, level: 'info' | 'error' = 'info'): Record<string, unknown> => {
  const lines: string[] = [];
  // A log takes what an object may carry beside what its type allows.
  makeLog('trace', { write: (line) => void lines.push(line) })(level, 'event', fields);
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
};

describe('a line of the log', () => {
  it('holds the allowed fields', () => {
    const all = Object.fromEntries(ALLOWED.map((field) => [field, 'x']));
    expect(Object.keys(logged(all)).sort()).toEqual([...ALLOWED, ...FRAME].sort());
  });

  it('holds no other field, whatever an object carries', () => {
    const line = logged({
      code: 'F42',
      text: 'Alva',
      user: 'object-anna',
      tenant: 'kommun',
      name: 'Anna',
      err: new Error('Alva'),
      msg: 'Alva',
      hostname: 'Alva',
      req: { body: 'Alva' },
    });
    expect(Object.keys(line).sort()).toEqual(['code', ...FRAME].sort());
    expect(JSON.stringify(line)).not.toMatch(/Alva|anna|kommun/i);
  });

  it('names neither the machine nor the process', () => {
    expect(logged({})).not.toHaveProperty('hostname');
    expect(logged({})).not.toHaveProperty('pid');
  });
});

describe('the frames of an error', () => {
  it.each([
    ['a message', 'Alva Ek'],
    ['a message of several lines', 'Alva Ek\nAlva Ek'],
    ['a message that looks like a frame', 'went wrong\n    at Alva Ek (120314-2383)'],
    ['no message', ''],
  ])('hold nothing of %s', (_, message) => {
    const frames = framesOf(new TypeError(message));
    expect(frames).not.toMatch(/Alva|120314/);
    expect(frames).toMatch(/^at .*log\.test/);
  });
});

describe('a person in the log', () => {
  const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

  it('is the same for the same person and key, and another for any other', () => {
    const hash = hashPerson(key, 'tenant', 'user');
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(hashPerson(key, 'tenant', 'user')).toBe(hash);
    const others = [
      hashPerson(other, 'tenant', 'user'),
      hashPerson(key, 'tenant', 'user2'),
      hashPerson(key, 'tenan', 'tuser'),
      hashPerson(key, 'user', 'tenant'),
    ];
    expect(new Set([hash, ...others]).size).toBe(5);
  });
});
