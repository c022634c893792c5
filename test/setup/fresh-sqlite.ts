import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In memory where there is such a place: the tests kill processes, not the machine, and need not wait for a disk. */
const quickest = (): string => {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
};

/** A file of its own for SQLite, in a folder of its own that does not stand yet. */
export const freshSqlite = (): { readonly url: string; readonly path: string; readonly drop: () => void } => {
  const root = mkdtempSync(join(quickest(), 'lotsen-sqlite-'));
  const path = join(root, 'data', 'lotsen.db');
  return { url: `file:${path}`, path, drop: () => rmSync(root, { recursive: true, force: true }) };
};
