import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');
const PLAYGROUND = join(ROOT, 'node_modules/@microsoft/m365agentsplayground/cli.js');

/** A process of the product under test. `stop` ends it and waits for that. */
export interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** A port on loopback that nobody listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((found, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => found(port));
    });
  });

/** Asks `url` until it answers 200. Throws when the process ends before that, with what it wrote. */
const untilReady = async (url: string, child: ChildProcess, written: () => string): Promise<void> => {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The process ended before ${url} answered:\n${written()}`);
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((again) => setTimeout(again, 50));
  }
};

const launch = async (
  args: readonly string[],
  env: Record<string, string>,
  url: string,
  ready: string,
): Promise<Running> => {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => lines.push(data.toString()));
  await untilReady(ready, child, () => lines.join(''));
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> =>
    new Promise((ended) => {
      if (child.exitCode !== null || child.signalCode !== null) {
        ended();
        return;
      }
      child.once('exit', () => ended());
      child.kill(signal);
    });
  return { url, child, stop };
};

/** The service alone in local mode, as `npm run serve` starts it. */
export const startService = async (env: Record<string, string>): Promise<Running> => {
  const port = env.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  return launch(['-r', 'tsx/cjs', 'src/main.ts'], { AUTH_MODE: 'local', ...env, PORT: port }, url, `${url}/readyz`);
};

/** The local Teams-like client, talking to a service. */
export const startClient = async (serviceUrl: string): Promise<Running> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'lotsen-client-'));
  writeFileSync(join(folder, 'xdg-open'), '#!/bin/sh\nexit 0\n');
  chmodSync(join(folder, 'xdg-open'), 0o755);
  const url = `http://127.0.0.1:${String(port)}/`;
  return launch(
    [
      PLAYGROUND,
      'start',
      '-e',
      `${serviceUrl}/api/messages`,
      '-c',
      'msteams',
      '-p',
      String(port),
      '--disable-telemetry',
    ],
    { APPLICATION_INSIGHTS_NO_STATSBEAT: '1', PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` },
    url,
    url,
  );
};

const CHROMIUMS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is on this machine; null where there is none. */
export const findChromium = (): string | null =>
  CHROMIUMS.find((path): path is string => path !== undefined && existsSync(path)) ?? null;
