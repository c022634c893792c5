import { STANDARD_URL } from '../storage/database-url';
import { writeCopy } from '../storage/copy/write-copy';
import { run } from './run';

/** `backup <file>`: copies the database that DATABASE_URL names, while the service runs or not. */
run(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Say which file to write: npm run -s backup -- <file>');
  const rows = await writeCopy(process.env.DATABASE_URL ?? STANDARD_URL, file);
  return `${file}: ${rows} rows. Keep the key too, apart from it: SECRET_KEY, or secret.key beside the SQLite file.`;
});
