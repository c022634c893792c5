import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../browser/processes';

/** The whole service in a process of its own, which may be killed before it has even started. */
export interface ServiceProcess {
  /** Resolves when it answers calls, or when it is being ended before that. Rejects when it ended of itself. */
  readonly ready: Promise<void>;
  /** It has been told to end: a call that fails from now on has met that. */
  readonly ending: () => boolean;
  /** Ends it so and waits for that. */
  readonly end: (how: 'SIGKILL' | 'SIGTERM') => Promise<void>;
  /** Rejects when it ends untold; otherwise never settles. */
  readonly died: Promise<never>;
  /** Errors it has logged, and everything it has written elsewhere; grows. */
  readonly complaints: readonly string[];
}

const ERROR = 50;

const isComplaint = (line: string): boolean => {
  const level = /^\{"level":(\d+)/.exec(line)?.[1];
  return level === undefined || Number(level) >= ERROR;
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/** Starts it in local mode at `http://127.0.0.1:<port>`, on loopback. */
export const startProcess = (port: number, env: Readonly<Record<string, string>>): ServiceProcess => {
  const child = spawn(process.execPath, ['-r', 'tsx/cjs', 'src/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, AUTH_MODE: 'local', ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let ending = false;
  const complaints: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      if (isComplaint(line)) complaints.push(line);
    });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const died = ended.then(
    () =>
      new Promise<never>((_, fail) => {
        if (!ending) fail(new Error(`The service ended of itself:\n${complaints.join('\n')}`));
      }),
  );
  const untilReady = async (): Promise<void> => {
    while (!ending && !(await answers(`http://127.0.0.1:${String(port)}/readyz`))) await pause(25);
  };
  const ready = Promise.race([untilReady(), died]);
  // Whoever waits for them is told; nobody need.
  for (const promise of [ready, died]) promise.catch(() => undefined);
  return {
    ready,
    died,
    complaints,
    ending: () => ending,
    end: async (how) => {
      ending = true;
      child.kill(how);
      await ended;
    },
  };
};
