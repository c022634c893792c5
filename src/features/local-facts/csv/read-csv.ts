/** A row as it stands in the file, and which line of a spreadsheet it is, the heading being the first. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell that begins like a formula was written with an apostrophe, so that it stayed text. */
const unguard = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** A cell in quotes or bare, by what stands between cells: semicolons in a file, tabs in what is copied from a spreadsheet. */
const CELL = {
  ';': /"((?:[^"]|"")*)"|([^"\n;]*)/y,
  '\t': /"((?:[^"]|"")*)"|([^"\n\t]*)/y,
};

const separatorOf = (text: string): keyof typeof CELL => (/^[^\n;]*\t/.test(text) ? '\t' : ';');

/**
 * Reads a table as a spreadsheet writes it: with a mark before it or none, cells in quotes or bare, any line ends. Empty
 * rows are left out and counted all the same. Null when a quote is not closed or stands where none may.
 */
export const readCsv = (text: string): readonly CsvRow[] | null => {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(plain);
  const cell = CELL[separator];
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  const end = (): void => {
    if (cells.some((one) => one.trim() !== '')) rows.push({ line, cells });
    cells = [];
    line += 1;
  };
  for (let at = 0; at <= plain.length;) {
    cell.lastIndex = at;
    const match = cell.exec(plain);
    if (!match) return null;
    const [whole, quoted, bare = ''] = match;
    cells.push(unguard(quoted === undefined ? bare.trim() : quoted.replace(/""/g, '"')));
    at += whole.length;
    const next = plain[at];
    at += 1;
    if (next === undefined) {
      end();
      break;
    }
    if (next === '\n') end();
    else if (next !== separator) return null;
  }
  return rows;
};
