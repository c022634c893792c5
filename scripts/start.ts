import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const PLAYGROUND = resolve(ROOT, 'node_modules/@microsoft/m365agentsplayground/cli.js');

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** The first port from `wanted` on that nobody listens on: the client would silently take a random one. */
const freePort = (wanted: number): Promise<number> =>
  new Promise((found, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && wanted < 65_535 ? found(freePort(wanted + 1)) : fail(error),
    );
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => found(wanted)));
  });

/** Asks until it answers 200. Throws when the deadline (ms from now) has passed or the process has ended. */
const untilReady = async (url: string, child: ChildProcess, within: number): Promise<void> => {
  const end = Date.now() + within;
  while (Date.now() < end && child.exitCode === null) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`${url} did not answer`);
};

/** The client exits where there is no xdg-open; a stand-in that does nothing keeps it running. */
const pathWithBrowserOpener = (): string => {
  const path = process.env.PATH ?? '';
  const missing = process.platform === 'linux' && spawnSync('which', ['xdg-open']).status !== 0;
  if (!missing && process.env.NO_BROWSER === undefined) return path;
  const folder = mkdtempSync(join(tmpdir(), 'lotsen-'));
  writeFileSync(join(folder, 'xdg-open'), '#!/bin/sh\nexit 0\n');
  chmodSync(join(folder, 'xdg-open'), 0o755);
  return `${folder}${delimiter}${path}`;
};

/** Tenant and object id of the client's own user, read from its settings file. */
const firstUser = (): { tenant: string; user: string } => {
  const settings = readFileSync(join(ROOT, '.m365agentsplayground.yml'), 'utf8');
  const value = (pattern: RegExp): string => pattern.exec(settings)?.[1]?.trim() ?? '';
  return { tenant: value(/^tenantId:(.*)$/m), user: value(/currentUser:[^]*?aadObjectId:(.*)$/m) };
};

/** Starts the service on loopback and the local Teams-like client beside it; both end together. */
const start = async (): Promise<void> => {
  const { tenant, user } = firstUser();
  const port = await freePort(Number(process.env.PORT ?? 3978));
  const clientPort = await freePort(Number(process.env.CLIENT_PORT ?? 56_150));
  const children: ChildProcess[] = [];
  const stop = (): void => children.forEach((child) => child.kill('SIGTERM'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);

  const launch = (args: readonly string[], env: Record<string, string>, output: 'inherit' | 'ignore'): ChildProcess => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, 'inherit'],
    });
    child.once('exit', (code) => {
      process.exitCode ??= code ?? 0;
      stop();
    });
    children.push(child);
    return child;
  };

  const service = launch(
    ['-r', 'tsx/cjs', 'src/main.ts'],
    {
      ADMINS: `${tenant}/${user}`,
      UNITS: `bfs=${tenant},forsta-linjen=${tenant}`,
      ...process.env,
      AUTH_MODE: 'local',
      PORT: String(port),
    },
    'inherit',
  );
  await untilReady(`http://127.0.0.1:${port}/readyz`, service, 60_000);

  mkdirSync(join(ROOT, 'devTools'), { recursive: true });
  const client = launch(
    [
      PLAYGROUND,
      'start',
      '-e',
      `http://127.0.0.1:${port}/api/messages`,
      '-c',
      'msteams',
      '-p',
      String(clientPort),
      '--disable-telemetry',
    ],
    { APPLICATION_INSIGHTS_NO_STATSBEAT: '1', PATH: pathWithBrowserOpener() },
    'ignore',
  );
  await untilReady(`http://127.0.0.1:${clientPort}/`, client, 60_000);
  print(`\nSamverkanslotsen is running. Open the chat: http://127.0.0.1:${clientPort}/\nStop with Ctrl+C.\n`);
};

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
