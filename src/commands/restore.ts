import { restoreCopy } from '../storage/copy/restore-copy';
import { STANDARD_URL } from '../storage/database-url';
import { run } from './run';

/** `restore <file>`: puts a copy into the empty database that DATABASE_URL names. */
run(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Say which file to read: npm run -s restore -- <file>');
  return `${await restoreCopy(file, process.env.DATABASE_URL ?? STANDARD_URL)} rows restored`;
});
