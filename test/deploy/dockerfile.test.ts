import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../browser/processes';
import { buildImage, type Built } from './build-image';
import { readDockerfile } from './dockerfile';

const ROOT = resolve(__dirname, '../..');
const stages = readDockerfile(join(ROOT, 'Dockerfile'));
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** What a development dependency brings may also be what the service needs: only what nothing of the service needs. */
const onlyForDevelopment = (name: string): boolean => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  return lock.packages[`node_modules/${name}`]?.dev === true;
};

describe('the image', () => {
  it('is of a slim base, ends as a user without rights, and is given a command that starts the built code', () => {
    expect(stages.map(({ base }) => base)).toEqual(['node:22-slim', 'node:22-slim']);
    const last = stages.at(-1)?.instructions ?? [];
    expect(last.filter(({ word }) => word === 'USER')).toEqual([{ word: 'USER', rest: 'node' }]);
    expect(last.at(-1)).toEqual({ word: 'CMD', rest: '["node", "--enable-source-maps", "dist/main.js"]' });
  });

  it('is sent nothing but what is built and the cards', () => {
    const allowed = readFileSync(join(ROOT, '.dockerignore'), 'utf8').match(/^!.*$/gm) ?? [];
    const taken = stages
      .flatMap(({ instructions }) => instructions)
      .filter(({ word, rest }) => word === 'COPY' && !rest.startsWith('--from'))
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
    expect(allowed.map((line) => line.slice(1)).sort()).toEqual(taken.sort());
  });
});

describe('its steps, followed in an empty folder by a user without rights', () => {
  let built: Built | undefined;
  let service: ChildProcess | undefined;
  const env: Record<string, string> = {};

  beforeAll(() => {
    built = buildImage(process.env.CI !== undefined);
  }, 900_000);

  afterAll(() => {
    service?.kill('SIGKILL');
    for (const folder of built?.folders ?? []) rmSync(folder, { recursive: true, force: true });
  });

  it('leave the service, the cards and what it needs, and nothing for development', () => {
    const folder = built?.workdir ?? '';
    expect(readdirSync(folder).sort()).toEqual(['cards', 'dist', 'node_modules', 'package.json']);
    const there = (name: string): boolean => existsSync(join(folder, 'node_modules', name));
    expect(Object.keys(dependencies).filter((name) => !there(name))).toEqual([]);
    expect(Object.keys(devDependencies).filter((name) => onlyForDevelopment(name) && there(name))).toEqual([]);
  });

  it('make a service that starts, is found healthy, and ends when told to', async () => {
    if (!built) throw new Error('It is not built');
    const [command = '', ...args] = built.command;
    const port = String(await freePort());
    Object.assign(env, built.env, { PATH: process.env.PATH, AUTH_MODE: 'local', PORT: port, LOG_LEVEL: 'warn' });
    const written: string[] = [];
    service = spawn(command, args, { cwd: built.workdir, env, stdio: ['ignore', 'pipe', 'pipe'], ...built.as });
    for (const stream of [service.stdout, service.stderr])
      stream?.on('data', (data: Buffer) => written.push(data.toString()));
    const [check = '', ...asks] = built.health;
    const healthy = (): boolean => spawnSync(check, asks, { env }).status === 0;
    while (service.exitCode === null && !healthy()) await pause(100);
    expect(written.join('')).toBe('');
    const ended = new Promise((done) => service?.once('exit', done));
    service.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, 120_000);
});
