import type { Trx } from '../db';
import type { DialectName } from '../open-database';
import { createFirstTables } from './001-first';

/** A step from one form of the tables to the next. What has been released is never changed: a new step follows it. */
export interface Migration {
  readonly name: string;
  readonly up: (trx: Trx, dialect: DialectName) => Promise<void>;
}

/** In the order they are taken. */
export const migrations: readonly Migration[] = [{ name: '001-first', up: createFirstTables }];
