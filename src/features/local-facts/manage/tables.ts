import { z } from 'zod/v4';
import type { Turn } from '../../../turn/feature';
import { sayText, type Reply } from '../../../turn/reply';
import { readRows, type RowsRead } from '../csv/read-rows';
import { readTable, type Table } from '../csv/read-table';
import { foresee, takeOver } from '../csv/take-over';
import { faultTexts, foreseen, takenOver } from '../csv/words';
import { writeTable } from '../csv/write-table';
import { factsOf } from '../store/rows';
import { exportCard, importCard } from '../views/table-cards';
import { mayEnterAt } from './overview';
import type { LocalFactsPorts } from './ports';
import { replaceWithList } from './show';

/** As many characters as the field takes: about a thousand rows. */
export const MAX_TABLE = 150_000;

/** What the import form sends. The table becomes rows at once: no text of it gets further but what the gate has cleared. */
export const Pasted = (clearText: LocalFactsPorts['clearText']) =>
  z
    .object({ table: z.string().max(MAX_TABLE).optional(), noName: z.enum(['true', 'false', '']).optional() })
    .transform(({ table = '', noName }): Table => readTable(table, clearText, noName === 'true'));

const read = (ports: LocalFactsPorts, table: Table, { person, today }: Turn): RowsRead =>
  readRows(table, {
    today,
    knowsRule: (id) => ports.catalogue.rule(id) !== null,
    mayEnter: mayEnterAt(ports.bindings, person.tenant),
  });

/** Says every fault of a table, or what taking it over would do. Nothing is changed, and the card keeps the table. */
export const checkTable = async (ports: LocalFactsPorts, table: Table, turn: Turn): Promise<Reply> => {
  const found = read(ports, table, turn);
  if (found.kind === 'faults') return sayText(...faultTexts(found.faults));
  return sayText(foreseen(await foresee(ports.db, turn.person.tenant, found.facts)));
};

/** Takes a table without faults over, whole or not at all; the same again changes nothing. */
export const importTable = async (ports: LocalFactsPorts, table: Table, turn: Turn): Promise<Reply> => {
  const found = read(ports, table, turn);
  if (found.kind === 'faults') return sayText(...faultTexts(found.faults));
  const ids = found.facts.map(() => ports.newId());
  const taken = await takeOver(ports.db, turn.person.tenant, found.facts, ids, turn.at);
  if (taken.added + taken.changed > 0) ports.onChanged(turn.person, 'imported', taken.added + taken.changed);
  return replaceWithList(ports, turn, { notices: [takenOver(taken)] });
};

export const openImport = (): Reply => ({ messages: [], replace: importCard, private: true });

/** Everything that the organisation has entered as a file, or as text where no file can be offered. */
export const exportTable = async (ports: LocalFactsPorts, turn: Turn): Promise<Reply> => {
  const facts = await factsOf(ports.db, turn.person.tenant);
  const table = writeTable(facts.map(({ fact }) => fact));
  const url = await ports.offerFile(table, 'lokala-uppgifter.csv', 'csv');
  return { messages: [], replace: exportCard(facts.length, url, table), private: true };
};
