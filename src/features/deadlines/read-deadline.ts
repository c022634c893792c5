import type { Selectable } from 'kysely';
import type { DeadlinesTable } from '../../storage/schema';
import type { WatchedDeadline } from './deadline';

/** The columns that a watched deadline is read from, by name: the driver's rows carry more. */
export const COLUMNS = [
  'id',
  'code',
  'label',
  'rule_id',
  'rule_version',
  'rule_version_declined',
  'start_on',
  'due_on',
  'statutory_due_on',
  'status',
  'answered',
  'next_on',
  'version',
] as const;

/** A row as the value it stands for. */
export const readDeadline = (row: Pick<Selectable<DeadlinesTable>, (typeof COLUMNS)[number]>): WatchedDeadline => ({
  id: row.id,
  code: row.code,
  label: row.label,
  rule: row.rule_id,
  ruleVersion: row.rule_version,
  ruleVersionDeclined: row.rule_version_declined,
  startOn: row.start_on,
  dueOn: row.due_on,
  statutoryDueOn: row.statutory_due_on,
  status: row.status,
  answered: row.answered,
  nextOn: row.next_on,
  version: row.version,
});
