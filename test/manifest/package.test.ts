import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const ROOT = resolve(__dirname, '../..');
const ID = '11111111-2222-4333-8444-555555555555';

interface Manifest {
  readonly bots: readonly { readonly commandLists: readonly { readonly commands: readonly object[] }[] }[];
  readonly composeExtensions: readonly {
    readonly commands: readonly { readonly parameters: readonly object[] }[];
  }[];
}

/** Width and height from a PNG's header. */
const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('the Teams app package', () => {
  it('is built by one command, validated without a network, with the bot’s own id in it', () => {
    const said = execFileSync(process.execPath, ['-r', 'tsx/cjs', 'scripts/package.ts'], {
      cwd: ROOT,
      env: { ...process.env, MicrosoftAppId: ID },
    }).toString();
    expect(said).toContain('validated');
    const files = unzipSync(readFileSync(join(ROOT, 'build/samverkanslotsen.zip')));
    const read = (name: string): Uint8Array => files[name] ?? new Uint8Array(24);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect(sizeOf(read('color.png'))).toEqual([192, 192]);
    expect(sizeOf(read('outline.png'))).toEqual([32, 32]);
    expect(JSON.parse(strFromU8(read('manifest.json')))).toMatchObject({
      manifestVersion: '1.27',
      bots: [{ botId: ID }],
      composeExtensions: [{ botId: ID, commands: [{ type: 'query', title: 'Sök en regel' }] }],
      localizationInfo: { defaultLanguageTag: 'sv', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
    });
  });

  it('says in English everything that is no word to write to the bot', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest/manifest.json'), 'utf8')) as Manifest;
    const english = JSON.parse(readFileSync(join(ROOT, 'manifest/en.json'), 'utf8')) as Record<string, string>;
    const described = [
      ...manifest.bots.flatMap(({ commandLists }) =>
        commandLists.flatMap(({ commands }, i) =>
          commands.map((_, j) => `bots[0].commandLists[${String(i)}].commands[${String(j)}].description`),
        ),
      ),
      ...manifest.composeExtensions.flatMap(({ commands }) =>
        commands.flatMap(({ parameters }, i) => [
          `composeExtensions[0].commands[${String(i)}].title`,
          `composeExtensions[0].commands[${String(i)}].description`,
          ...parameters.flatMap((_, j) =>
            ['title', 'description'].map(
              (key) => `composeExtensions[0].commands[${String(i)}].parameters[${String(j)}].${key}`,
            ),
          ),
        ]),
      ),
      ...['name.short', 'name.full', 'description.short', 'description.full'],
    ];
    expect(Object.keys(english).sort()).toEqual(['$schema', ...described].sort());
  });
});
