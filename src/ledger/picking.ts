import type { SelectQueryBuilder } from 'kysely';
import type { DialectName } from '../storage/open-database';

/**
 * Rows that are about to be changed. On PostgreSQL those that another instance is changing are passed over; on SQLite
 * writers come one after the other anyway.
 */
export const picking = <Tables, Table extends keyof Tables, Row>(
  dialect: DialectName,
  rows: SelectQueryBuilder<Tables, Table, Row>,
): SelectQueryBuilder<Tables, Table, Row> => (dialect === 'postgres' ? rows.forUpdate().skipLocked() : rows);
