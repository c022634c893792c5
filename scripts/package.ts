import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AppManifestUtils, type TeamsManifestV1D27 } from '@microsoft/app-manifest';
import { zipSync } from 'fflate';

const ROOT = resolve(__dirname, '..');

/** The app's manifest with the bot's own app id in it, as Teams is to have it. Throws with every fault by the published schema. */
const readManifest = async (botId: string | undefined): Promise<TeamsManifestV1D27.TeamsManifestV1D27> => {
  const manifest = JSON.parse(
    readFileSync(join(ROOT, 'manifest/manifest.json'), 'utf8'),
  ) as TeamsManifestV1D27.TeamsManifestV1D27;
  const [bot] = manifest.bots ?? [];
  if (bot && botId) bot.botId = botId;
  const faults = await AppManifestUtils.validateAgainstSchema(manifest);
  if (faults.length > 0) throw new Error(`The manifest has ${faults.length} fault(s):\n${faults.join('\n')}`);
  return manifest;
};

/** The zip that an organisation uploads: manifest and icons, always the same bytes for the same content. */
const zipApp = (manifest: TeamsManifestV1D27.TeamsManifestV1D27): Uint8Array => {
  const icon = (name: string): Uint8Array => readFileSync(join(ROOT, 'manifest', name));
  return zipSync(
    {
      'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
      'color.png': icon('color.png'),
      'outline.png': icon('outline.png'),
    },
    { mtime: new Date('2026-01-01T00:00:00') },
  );
};

const main = async (): Promise<void> => {
  const folder = join(ROOT, 'build');
  const file = join(folder, 'samverkanslotsen.zip');
  const zip = zipApp(await readManifest(process.env.MicrosoftAppId));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, zip);
  process.stdout.write(`build/samverkanslotsen.zip, ${zip.length} bytes, validated\n`);
  if (!process.env.MicrosoftAppId) process.stdout.write('Set MicrosoftAppId to put the bot’s own id in it.\n');
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
