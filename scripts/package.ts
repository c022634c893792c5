import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AppManifestUtils, type TeamsManifestV1D27 } from '@microsoft/app-manifest';
import { Ajv } from 'ajv';
import { zipSync } from 'fflate';

const ROOT = resolve(__dirname, '..');
const LOCALE_SCHEMA =
  'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.27/MicrosoftTeams.Localization.schema.json';

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** The English texts, by the published schema: it knows every key that may be translated, and how long each may be. */
const faultsOfTranslation = (): readonly string[] => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, logger: false });
  // It uses nothing of draft 4 that later drafts read otherwise, and ajv knows only those.
  const schema = Object.entries(readJson(LOCALE_SCHEMA) as object).filter(([key]) => key !== '$schema' && key !== 'id');
  ajv.validate(Object.fromEntries(schema), readJson('manifest/en.json'));
  return (ajv.errors ?? []).map(
    ({ instancePath, message, params }) => `en.json ${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
};

/** The app's manifest with the bot's own app id in it, as Teams is to have it. Throws with every fault by the published schema. */
const readManifest = async (botId: string | undefined): Promise<TeamsManifestV1D27.TeamsManifestV1D27> => {
  const manifest = readJson('manifest/manifest.json') as TeamsManifestV1D27.TeamsManifestV1D27;
  const [bot] = manifest.bots ?? [];
  const [search] = manifest.composeExtensions ?? [];
  if (bot && botId) bot.botId = botId;
  if (search && botId) search.botId = botId;
  const faults = [...(await AppManifestUtils.validateAgainstSchema(manifest)), ...faultsOfTranslation()];
  if (faults.length > 0) throw new Error(`The manifest has ${faults.length} fault(s):\n${faults.join('\n')}`);
  return manifest;
};

/** The zip that an organisation uploads: manifest, English texts and icons, always the same bytes for the same content. */
const zipApp = (manifest: TeamsManifestV1D27.TeamsManifestV1D27): Uint8Array => {
  const file = (name: string): Uint8Array => readFileSync(join(ROOT, 'manifest', name));
  return zipSync(
    {
      'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
      'en.json': file('en.json'),
      'color.png': file('color.png'),
      'outline.png': file('outline.png'),
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
