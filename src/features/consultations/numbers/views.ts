import type { CardView } from '../../../turn/reply';
import { writeCsv, type Cell } from '../../files/api';
import type { Numbers } from './count';
import { LEAST } from './suppress';

const HIDDEN = `färre än ${LEAST}, eller dolt`;
const TOO_FEW = `Färre än ${LEAST} bokningar. Då visar jag inga siffror.`;
const UNDIVIDED = 'Visas inte: grupperna är för små.';

/** The figures as a card. @param of whose they are, as its button names them */
export const numbersCard = ({ total, tables }: Numbers, of: string): CardView => ({
  template: 'consultations/numbers',
  data: {
    heading: 'Bokningar i siffror',
    of,
    notices: [total === null ? TOO_FEW : `${total} bokningar i allt.`],
    tables: tables.map(({ heading, table }) => ({
      title: heading,
      lines:
        table.kind === 'withheld'
          ? [UNDIVIDED]
          : table.cells.map(({ name, count }) => `${name}: ${count === null ? HIDDEN : String(count)}`),
    })),
  },
});

/** The same as a table for a spreadsheet. */
export const numbersCsv = ({ total, tables }: Numbers): string => {
  const rows: Cell[][] = [
    ['Indelning', 'Grupp', 'Antal'],
    ['Alla', 'Alla', total ?? HIDDEN],
  ];
  for (const { heading, table } of tables)
    if (table.kind === 'withheld') rows.push([heading, UNDIVIDED, null]);
    else for (const { name, count } of table.cells) rows.push([heading, name, count ?? HIDDEN]);
  return writeCsv(rows);
};
