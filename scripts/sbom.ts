import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');

interface Sbom {
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version?: string; dev?: boolean }>;
};

/** `name@version` of all that the service itself is deployed with. npm's own `--omit dev` also leaves out what both need. */
const deployed = new Set(
  Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '' }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
);

const whole = JSON.parse(
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }),
) as Sbom;
const refs = new Set(whole.components.map((component) => component['bom-ref']));
const left = (ref: string): boolean => !refs.has(ref) || deployed.has(ref.split('|')[0] ?? ref);

/** Writes the list of parts of what is deployed, in CycloneDX. */
process.stdout.write(
  `${JSON.stringify(
    {
      ...whole,
      components: whole.components.filter((component) => left(component['bom-ref'])),
      dependencies: whole.dependencies
        .filter(({ ref }) => left(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(left) })),
    },
    null,
    1,
  )}\n`,
);
