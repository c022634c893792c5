import { sayNumber } from '../../../calendar/swedish-number';
import { FIELDS, faultClause } from '../views/words';
import type { RowFault } from './read-rows';
import { MAX_ROWS, type TableFault } from './read-table';
import type { TakenOver } from './take-over';

const TABLE_CODES: Readonly<Record<TableFault['code'], string>> = {
  quotes: 'citattecknen går inte ihop',
  empty: 'tabellen har ingen rad under rubrikerna',
  'too-many-rows': `tabellen har fler än ${MAX_ROWS.toLocaleString('sv-SE')} rader`,
  'unknown-column': 'en rubrik känner jag inte igen',
  twice: 'rubriken står två gånger',
  'lacks-column': 'kolumnen saknas',
  cells: 'raden har fler celler än rubriker',
  refused: 'det ser ut att stå en uppgift om en person, skriv organisationens namn i stället',
  'maybe-name': 'ett ord kan vara ett namn, är det inget namn så kryssa i rutan och försök igen',
};

const isTableCode = (code: RowFault['code']): code is TableFault['code'] => code in TABLE_CODES;

const clauseOf = ({ field, code, other }: RowFault): string => {
  if (code === 'same-as') return `samma uppgift står redan på rad ${String(other ?? 0)}`;
  if (isTableCode(code)) return TABLE_CODES[code];
  return faultClause({ field: field ?? 'place', code });
};

/** One fault, by its row. */
const rowLine = (fault: RowFault): string =>
  `Rad ${String(fault.line)}${fault.field === null ? '' : `, ${FIELDS[fault.field].toLowerCase()}`}: ${clauseOf(fault)}.`;

/** As many lines as a message holds. */
const LINES = 100;

/** Every fault, by its row, in as many texts as it takes; the first says how many and that nothing is taken over. */
export const faultTexts = (faults: readonly RowFault[]): readonly string[] => {
  const head = `Tabellen har ${sayNumber(faults.length, 'ett')} fel. Inget är inläst.`;
  const lines = [head, ...faults.map(rowLine)];
  return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, i) =>
    lines.slice(i * LINES, (i + 1) * LINES).join('\n'),
  );
};

const counts = ({ added, changed, same }: TakenOver): string =>
  `${String(added)} nya, ${String(changed)} ändrade, ${String(same)} som förut.`;

/** What a whole table would do. */
export const foreseen = (taken: TakenOver): string =>
  `Tabellen har inga fel: ${counts(taken)} Inget är inläst än. Tryck på ”Läs in tabellen”.`;

/** What it did. */
export const takenOver = (taken: TakenOver): string => `Inläst: ${counts(taken)}`;
