import { subjectOf, type Fact } from '../fact';
import type { RawField } from '../raw-fact';
import { readFact, type FaultCode, type ReadingContext } from '../read-fact';
import type { Table, TableFault } from './read-table';

/** A fault of a row, in whatever step it was found. */
export interface RowFault {
  readonly line: number;
  readonly field: RawField | null;
  readonly code: TableFault['code'] | FaultCode | 'same-as';
  /** The other row, for two that say the same. */
  readonly other?: number;
}

/** A fact of the table, and whether its row says when it was checked. */
export interface RowFact {
  readonly fact: Fact;
  readonly saysChecked: boolean;
}

export type RowsRead =
  | { readonly kind: 'facts'; readonly facts: readonly RowFact[] }
  | { readonly kind: 'faults'; readonly faults: readonly RowFault[] };

/** What makes a fact one and the same in an organisation. */
export const identityOf = (fact: Fact): string =>
  JSON.stringify([fact.place, fact.slot, subjectOf(fact), fact.organisation, fact.from]);

/** Reads every row, and gives the facts when all are whole, else every fault of every row in order. */
export const readRows = ({ rows, faults: before }: Table, context: ReadingContext): RowsRead => {
  const faults: RowFault[] = [...before];
  const lines = new Map<string, number>();
  const facts = rows.flatMap(({ line, raw }): readonly RowFact[] => {
    const found = readFact(raw, context);
    const told = (field: RawField): boolean => before.some((one) => one.line === line && one.field === field);
    if (raw.from === '') faults.push({ line, field: 'from', code: 'missing' });
    if (found.kind === 'faults') {
      faults.push(
        ...found.faults
          .filter(({ field }) => !told(field) && (field !== 'from' || raw.from !== ''))
          .map((fault) => ({ ...fault, line })),
      );
      return [];
    }
    const identity = identityOf(found.fact);
    const other = lines.get(identity);
    if (other !== undefined) faults.push({ line, field: null, code: 'same-as', other });
    else lines.set(identity, line);
    return [{ fact: found.fact, saysChecked: raw.checked !== '' }];
  });
  return faults.length > 0
    ? { kind: 'faults', faults: [...faults].sort((a, b) => a.line - b.line) }
    : { kind: 'facts', facts };
};
