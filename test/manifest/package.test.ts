import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const ROOT = resolve(__dirname, '../..');
const ID = '11111111-2222-4333-8444-555555555555';

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
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(sizeOf(read('color.png'))).toEqual([192, 192]);
    expect(sizeOf(read('outline.png'))).toEqual([32, 32]);
    expect(JSON.parse(strFromU8(read('manifest.json')))).toMatchObject({ manifestVersion: '1.27', bots: [{ botId: ID }] });
  });
});
