/** What a cell holds. */
export type Cell = string | number | null;

/** Excel in Swedish reads the separator from the first line's signs, and the letters by the mark before them. */
const MARK = '\uFEFF';
const SEPARATOR = ';';
const END = '\r\n';

/** A cell that begins so would be taken for a formula and worked out when the file is opened; the wide signs likewise. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const writeCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (FORMULA.test(cell)) return quote(`'${cell}`);
  return /[";\r\n]|^\s|\s$/.test(cell) ? quote(cell) : cell;
};

/**
 * A table as CSV that Excel opens with its letters and columns right: UTF-8 with a mark, semicolons, decimal commas.
 * Text that begins like a formula stays text, with an apostrophe before it.
 */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  MARK + rows.map((row) => row.map(writeCell).join(SEPARATOR) + END).join('');
