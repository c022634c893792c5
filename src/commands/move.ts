import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreCopy } from '../storage/copy/restore-copy';
import { writeCopy } from '../storage/copy/write-copy';
import { run } from './run';

/** `move --from <url> --to <url>`: everything in one database into another, empty one, of the same or the other kind. */
run(async () => {
  const { from, to } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } }).values;
  if (from === undefined || to === undefined)
    throw new Error('Say from where and to where: npm run -s move -- --from <url> --to <url>');
  const folder = mkdtempSync(join(tmpdir(), 'lotsen-move-'));
  try {
    const copy = join(folder, 'copy');
    await writeCopy(from, copy);
    return `${await restoreCopy(copy, to)} rows moved. The old database stands as it was: stop using it`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
