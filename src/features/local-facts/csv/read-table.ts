import type { Gate } from '../../../privacy/gate';
import type { RawFact, RawField } from '../raw-fact';
import { onlyTyped } from '../typed-fields';
import { COLUMNS, columnNamed } from './columns';
import { readCsv } from './read-csv';

/** What is wrong with a row before its fields are read. Nothing of what stands in it. */
export interface TableFault {
  readonly line: number;
  readonly field: RawField | null;
  readonly code:
    | 'quotes'
    | 'empty'
    | 'too-many-rows'
    | 'unknown-column'
    | 'twice'
    | 'lacks-column'
    | 'cells'
    | 'refused'
    | 'maybe-name';
}

/** A row whose every cell is what its column is for, or the mark for unreadable; its texts have passed the gate. */
export interface TableRow {
  readonly line: number;
  readonly raw: RawFact;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly faults: readonly TableFault[];
}

/** More rows than this are no one organisation's. */
export const MAX_ROWS = 2_000;

const REQUIRED: readonly RawField[] = ['place', 'slot', 'organisation', 'owner', 'from'];

type Columns = readonly (RawField | null)[];

const headingFaults = (columns: Columns): readonly TableFault[] => [
  ...columns.flatMap((field, i): readonly TableFault[] => {
    if (field === null) return [{ line: 1, field: null, code: 'unknown-column' }];
    return columns.indexOf(field) < i ? [{ line: 1, field, code: 'twice' }] : [];
  }),
  ...REQUIRED.filter((field) => !columns.includes(field)).map((field): TableFault => ({
    line: 1,
    field,
    code: 'lacks-column',
  })),
];

/**
 * Turns a pasted table into rows of which nothing can be but what its column is for: numbers, links, days and choices as
 * such, and the two free texts only as the gate has cleared them. Every other text ends here.
 * @param vouched the sender has said that no text in it is a name
 */
export const readTable = (text: string, clearText: Gate['kept'], vouched: boolean): Table => {
  const csv = readCsv(text);
  const nothing = (code: TableFault['code']): Table => ({ rows: [], faults: [{ line: 1, field: null, code }] });
  if (csv === null) return nothing('quotes');
  const [heading, ...body] = csv;
  if (!heading || body.length === 0) return nothing('empty');
  if (body.length > MAX_ROWS) return nothing('too-many-rows');
  const cells = heading.cells.at(-1) === '' ? heading.cells.slice(0, -1) : heading.cells;
  const columns: Columns = cells.map(columnNamed);
  const faults: TableFault[] = [...headingFaults(columns)];
  if (faults.length > 0) return { rows: [], faults };

  const rows = body.map(({ line, cells: given }): TableRow => {
    if (given.slice(columns.length).some((cell) => cell !== '')) faults.push({ line, field: null, code: 'cells' });
    const valueOf = (field: RawField): string => {
      const cell = (given[columns.indexOf(field)] ?? '').trim();
      if (field !== 'organisation' && field !== 'note') return onlyTyped(field, cell);
      if (cell === '' || cell.length > 1_000) return cell.slice(0, 1_000);
      const gated = clearText(cell, { vouched });
      if (gated.kind === 'clear') return gated.text.text;
      faults.push({ line, field, code: gated.kind === 'refuse' ? 'refused' : 'maybe-name' });
      return '';
    };
    return {
      line,
      raw: Object.fromEntries(
        COLUMNS.map((field) => [field, columns.includes(field) ? valueOf(field) : '']),
      ) as unknown as RawFact,
    };
  });
  return { rows, faults };
};
