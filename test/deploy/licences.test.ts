import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

interface Package {
  readonly license?: string;
  readonly dev?: boolean;
}
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Package>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Licences that ask for no more than that they are named. */
const FREE = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
]);
/** For development only: what is made with them carries nothing of them. */
const FREE_TO_USE = new Set([...FREE, 'MPL-2.0', 'CC-BY-4.0', 'Python-2.0']);

/** Packages that name no licence where npm looks, each with what its own files say. */
const NAMED_ELSEWHERE: Readonly<Record<string, string>> = {
  'escape-regexp-component': 'MIT',
  jspath: 'MIT',
};
/** The local Teams-like client: a licence for evaluation, for development only, never in an image. */
const EXCEPTED = '@microsoft/m365agentsplayground';

/** Whether one of an "or", and each of an "and", is among the allowed. */
const allows = (licence: string, allowed: ReadonlySet<string>): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.has(one)));

describe('the licences of what is used', () => {
  it('let the service be used, changed and handed on by anybody', () => {
    const bad = packages.filter(([path, { license, dev }]) => {
      const name = nameOf(path);
      if (name === EXCEPTED) return dev !== true;
      return !allows(license ?? NAMED_ELSEWHERE[name] ?? 'none', dev ? FREE_TO_USE : FREE);
    });
    expect(bad.map(([path, { license }]) => `${nameOf(path)}: ${license ?? 'none'}`)).toEqual([]);
    expect(packages.length).toBeGreaterThan(300);
  });

  it('are free of what hands on conditions, wherever it would stand', () => {
    expect(['GPL-3.0', 'MIT AND GPL-2.0', 'none', 'AGPL-3.0-only'].filter((one) => allows(one, FREE_TO_USE))).toEqual(
      [],
    );
    expect(['(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT'].filter((one) => !allows(one, FREE))).toEqual([]);
  });
});

describe('the list of parts', () => {
  it('is made by one command, in CycloneDX, and holds each package of the service and none for development', () => {
    const made = execFileSync('npm', ['run', '-s', 'sbom'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const { bomFormat, components } = JSON.parse(made) as {
      bomFormat: string;
      components: readonly { name: string; group?: string; version: string }[];
    };
    expect(bomFormat).toBe('CycloneDX');
    const held = new Set(components.map(({ name }) => name));
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).filter((name) => !held.has(name))).toEqual([]);
    const onlyDev = Object.keys(devDependencies).filter((name) => lock.packages[`node_modules/${name}`]?.dev === true);
    expect(onlyDev.filter((name) => held.has(name) && name !== 'adaptivecards')).toEqual([]);
  });
});
