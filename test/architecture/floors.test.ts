import { readSources, type SourceFile } from './sources';

/** The rooms from the ground up. A file imports from its own floor's rooms only where the table says so, else from below. */
const FLOORS: readonly (readonly string[])[] = [
  ['calendar', 'guidelines', 'privacy', 'turn'],
  ['cards', 'storage'],
  ['features'],
  ['conversation', 'ledger'],
  ['teams', 'http'],
  ['top'],
];

/** Rooms on one floor that may see each other; every other pair on a floor may not. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  guidelines: ['calendar'],
  turn: ['calendar', 'privacy', 'guidelines'],
};

const OWNERS: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['teams'],
  'botbuilder-core': ['teams'],
  'botframework-connector': ['teams'],
  'botframework-schema': ['teams'],
  restify: ['http'],
  libsql: ['storage'],
  pg: ['storage'],
};

/** The ground imports these packages and no others. */
const GROUND_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  guidelines: ['zod'],
  calendar: ['zod', 'date-fns', '@date-fns/tz'],
  privacy: ['zod', 'libphonenumber-js', '@orama/stemmers'],
  turn: ['zod'],
};

const ROOMS = new Set(FLOORS.flat());
/** A room imported by its own name is its index. */
const roomOf = (path: string): string => {
  const [first = ''] = path.split('/');
  return path.includes('/') || ROOMS.has(first) ? first : 'top';
};
const floorOf = (room: string): number =>
  FLOORS.findIndex((rooms) => rooms.includes(room === 'commands' ? 'top' : room));

const sources = readSources();
const eachImport = (check: (file: SourceFile, imported: SourceFile['imports'][number]) => string | null): string[] =>
  sources.flatMap((file) => file.imports.flatMap((imported) => check(file, imported) ?? []));

describe('the house', () => {
  it('has no room that the floors do not know', () => {
    expect([...new Set(sources.map((file) => roomOf(file.path)))].filter((room) => floorOf(room) < 0)).toEqual([]);
    expect(sources.length).toBeGreaterThan(20);
  });

  it('imports point down', () => {
    const upward = eachImport((file, imported) => {
      if (imported.kind === 'package') return null;
      const [from, to] = [roomOf(file.path), roomOf(imported.name)];
      const ok = from === to || floorOf(to) < floorOf(from) || (NEIGHBOURS[from] ?? []).includes(to);
      return ok ? null : `${file.path} imports ${imported.name}`;
    });
    expect(upward).toEqual([]);
  });

  it('keeps each outside library in its one room', () => {
    const strays = eachImport((file, imported) => {
      const owners = imported.kind === 'package' ? OWNERS[imported.name] : undefined;
      return owners && !owners.includes(roomOf(file.path)) ? `${file.path} imports ${imported.name}` : null;
    });
    expect(strays).toEqual([]);
  });

  it('keeps the ground free of everything but its few packages', () => {
    const strays = eachImport((file, imported) => {
      const allowed = GROUND_PACKAGES[roomOf(file.path)];
      if (!allowed || imported.kind === 'own' || imported.name.startsWith('node:')) return null;
      return allowed.includes(imported.name) ? null : `${file.path} imports ${imported.name}`;
    });
    expect(strays).toEqual([]);
  });

  it('lets a feature see another only through its published face', () => {
    const peeks = eachImport((file, imported) => {
      if (imported.kind === 'package' || roomOf(file.path) !== 'features' || roomOf(imported.name) !== 'features')
        return null;
      const [mine, theirs] = [file.path.split('/')[1], imported.name.split('/')[1]];
      return mine === theirs || imported.name === `features/${theirs ?? ''}/api`
        ? null
        : `${file.path} imports ${imported.name}`;
    });
    expect(peeks).toEqual([]);
  });

  it('lets only the gate clear a text', () => {
    const clearers = sources.filter((file) => /\bclear\b[^\n]*from '\.{1,2}\/(privacy\/)?cleared'/.test(file.text));
    expect(clearers.map((file) => file.path)).toEqual(['privacy/gate.ts']);
  });

  it('keeps files small: none over 250 lines but data', () => {
    const data = /^guidelines\/[a-z-]+\/|^guidelines\/(conflicts|swedish-municipalities)|^privacy\/words\/|\/words\//;
    const large = sources.filter((file) => !data.test(file.path) && file.text.split('\n').length > 250);
    expect(large.map((file) => file.path)).toEqual([]);
  });

  it('switches no rule off without a reason, and leaves nothing half done', () => {
    const loose = sources.filter((file) =>
      /eslint-disable(?!.* -- )|@ts-(ignore|nocheck|expect-error)|\bTODO\b|\bFIXME\b|: any\s*[;,)=\]>]|\bas any\b/.test(
        file.text,
      ),
    );
    expect(loose.map((file) => file.path)).toEqual([]);
  });
});
