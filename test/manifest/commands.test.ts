import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startWhole, type WholeService } from '../conversations/whole-service';

interface CommandList {
  readonly scopes: readonly ('personal' | 'team' | 'groupChat')[];
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}
const manifest = JSON.parse(readFileSync(join(__dirname, '../../manifest/manifest.json'), 'utf8')) as {
  bots: readonly [{ readonly scopes: readonly string[]; readonly commandLists: readonly CommandList[] }];
};
const [{ scopes, commandLists }] = manifest.bots;
const listed = commandLists.flatMap((list) =>
  list.scopes.flatMap((scope) => list.commands.map(({ title }) => ({ scope, title }))),
);

/** How many turns have ended as a command. */
const commandsIn = (metrics: string): number =>
  Number(/^lotsen_turns_total\{outcome="command"\} (\d+)$/m.exec(metrics)?.[1] ?? 0);

describe('the commands that Teams lists', () => {
  let whole: WholeService;
  beforeAll(async () => {
    whole = await startWhole('sqlite', '2026-11-24T09:00:00+01:00');
  });
  afterAll(async () => whole.stop());

  it('are at most ten for each scope, short enough to be shown, and there is a list for each', () => {
    expect(commandLists.flatMap((list) => list.scopes).sort()).toEqual([...scopes].sort());
    for (const { commands } of commandLists) {
      expect(commands.length).toBeLessThanOrEqual(10);
      expect(commands.filter(({ title, description }) => title.length > 32 || description.length > 128)).toEqual([]);
    }
  });

  it.each(listed)('$title is answered as a command in $scope', async ({ scope, title }) => {
    const anna = whole.chat.user('anna');
    await anna.installs();
    const there =
      scope === 'personal'
        ? anna
        : scope === 'team'
          ? anna.in('channel', '19:samverkan@thread.tacv2')
          : anna.in('groupChat', '19:grupp@thread.v2');
    const before = commandsIn(await whole.metrics());
    await there.says(title);
    expect(there.sees()).not.toBe('');
    expect(commandsIn(await whole.metrics())).toBe(before + 1);
  });
});
