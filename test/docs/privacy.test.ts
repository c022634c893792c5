import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIFETIME } from '../../src/features/files/make-files';
import { KEPT, PERIODS, PRUNED, type KeptUntil } from '../../src/features/retention/periods';
import { KEPT_OF_PERSON } from '../../src/features/rights/kept-of-person';
import { KEPT_DAYS } from '../../src/features/routines/api';
import { columnsOf } from '../features/person-columns';
import { eachDatabase } from '../setup/each-database';

const page = readFileSync(join(__dirname, '../../docs/privacy.md'), 'utf8');

/** The rows of the table of tables: name, whose, what, columns, kept, why. */
const rows = page
  .split('\n')
  .filter((line) => /^\| `\w+` +\|/.test(line))
  .map((line) => {
    const [table = '', whose = '', , columns = '', kept = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { table: table.replace(/`/g, ''), whose, columns: columns.match(/\w+/g) ?? [], kept };
  });

const either = (choices: readonly number[]): string =>
  choices
    .map(String)
    .join(', ')
    .replace(/, (\d+)$/, ' or $1');

/** How the page says what no period prunes. */
const UNTIL: Readonly<Record<KeptUntil, string>> = {
  'until-asked': 'until `radera mig`',
  'until-changed': 'until changed',
  'until-expired': `${LIFETIME / 60_000} minutes`,
  'a-fortnight': `${KEPT_DAYS} days`,
  'a-year': 'a year',
  'until-over': 'until over, a week after its day at most',
  'names-then-rest': 'names and text 30 days after it ended, the rest two years',
};

eachDatabase('docs/privacy.md', (given) => {
  it('names every table with every column, and no other', async () => {
    const columns = await columnsOf(given);
    const tables = [...new Set(columns.map(({ table }) => table))].sort();
    expect(rows.map(({ table }) => table).sort()).toEqual(tables);
    for (const row of rows)
      expect([...row.columns].sort()).toEqual(
        columns
          .filter(({ table }) => table === row.table)
          .map(({ column }) => column)
          .sort(),
      );
  });

  it('says how long each is kept, and whose it is, as the code has it', () => {
    for (const { table, whose, kept } of rows) {
      const pruned = PRUNED.find((one) => one === table);
      if (pruned) expect(kept).toContain(`${PERIODS[pruned].standard} days (${either(PERIODS[pruned].choices)})`);
      else expect(kept).toBe(UNTIL[KEPT[table as keyof typeof KEPT]]);
      expect(whose).toBe(KEPT_OF_PERSON[table as keyof typeof KEPT_OF_PERSON] === null ? 'nobody' : 'staff');
    }
  });
});
