import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file of its own for SQLite, in a folder of its own that does not stand yet. */
export const freshSqlite = (): { readonly url: string; readonly path: string; readonly drop: () => void } => {
  const root = mkdtempSync(join(tmpdir(), 'lotsen-sqlite-'));
  const path = join(root, 'data', 'lotsen.db');
  return { url: `file:${path}`, path, drop: () => rmSync(root, { recursive: true, force: true }) };
};
