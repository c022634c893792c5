import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { FOUND, type Orders } from './orders';

/** A process that runs the ledger. */
export interface Instance {
  readonly started: Promise<void>;
  /** Deadlines that it has confirmed; grows. */
  readonly confirmed: readonly string[];
  /** What it found under way when it started: what the kill before met. */
  readonly found: readonly string[];
  readonly errors: readonly string[];
  /** Ends it so, and waits for that. */
  readonly end: (how: 'SIGKILL' | 'SIGTERM') => Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });

export const startInstance = (orders: Orders): Instance => {
  const child = spawn(process.execPath, ['-r', 'tsx/cjs', join(__dirname, 'instance.ts'), JSON.stringify(orders)], {
    cwd: resolve(__dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [confirmed, found, errors]: [string[], string[], string[]] = [[], [], []];
  child.stderr.on('data', (data: Buffer) => errors.push(data.toString()));
  const started = new Promise<void>((ready, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'started') ready();
      else if (line.startsWith(FOUND)) found.push(line.slice(FOUND.length));
      else confirmed.push(line);
    });
    child.once('exit', () => fail(new Error(`It ended before it had started:\n${errors.join('')}`)));
  });
  return {
    started,
    confirmed,
    found,
    errors,
    end: async (how) => {
      child.kill(how);
      await ended(child);
    },
  };
};
