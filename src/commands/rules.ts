import { loadCatalogue } from '../guidelines';
import { conflictRow, ruleRow, type DumpRow } from '../guidelines/dump-row';

/** Every rule of the module and then every conflict, as the command writes them. */
const rowsOf = (): readonly DumpRow[] => {
  const { guidelines, national, conflicts, rule } = loadCatalogue();
  return [
    ...guidelines.flatMap((guideline) => guideline.rules).map((found) => ruleRow(found, rule)),
    ...national.map((found) => ruleRow(found, rule)),
    ...conflicts.map((conflict) => conflictRow(conflict, rule)),
  ];
};

const asTable = (rows: readonly DumpRow[]): string => {
  const wide = (name: 'id' | 'kind') => Math.max(...rows.map((row) => row[name].length));
  const [ids, kinds] = [wide('id'), wide('kind')];
  return rows.map(({ id, kind, text }) => `${id.padEnd(ids)}  ${kind.padEnd(kinds)}  ${text}\n`).join('');
};

/** Writes the rule module: a table to read, or with `--json` one list for other programs. */
const main = (): void => {
  const rows = rowsOf();
  process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(rows, null, 1)}\n` : asTable(rows));
};

main();
