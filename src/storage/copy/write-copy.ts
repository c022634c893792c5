import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isPostgres, pathOf } from '../database-url';
import { FORMAT, lineOf } from './format';
import { readPostgresSnapshot } from './postgres-snapshot';
import type { Snapshot } from './snapshot';
import { readSqliteSnapshot } from './sqlite-snapshot';

const write = async (snapshot: Snapshot, file: number): Promise<number> => {
  let rows = 0;
  writeSync(file, lineOf({ copy: FORMAT, migrations: [...snapshot.migrations] }));
  for (const table of snapshot.tables)
    for await (const page of snapshot.rows(table)) {
      writeSync(file, page.map((row) => lineOf({ table, row })).join(''));
      rows += page.length;
    }
  writeSync(file, lineOf({ rows }));
  fsyncSync(file);
  return rows;
};

/**
 * Copies everything in a database, as it stands at one moment, into a file that its owner alone can read; the service may
 * run meanwhile. The file stands whole or not at all. Resolves to the number of rows. Rejects when the file stands already.
 */
export const writeCopy = async (url: string, given: string): Promise<number> => {
  const path = resolve(given);
  if (existsSync(path)) throw new Error(`${given} stands already`);
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, 'w', 0o600);
  try {
    const into = (snapshot: Snapshot): Promise<number> => write(snapshot, file);
    const rows = isPostgres(url)
      ? await readPostgresSnapshot(url, into)
      : await readSqliteSnapshot(pathOf(url), dirname(path), into);
    renameSync(unfinished, path);
    return rows;
  } finally {
    closeSync(file);
    rmSync(unfinished, { force: true });
  }
};
