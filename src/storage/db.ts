import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema';

/** The database, or a transaction on it: what stores read and write through. */
export type Db = Kysely<Schema>;

/** A transaction's own way to the database: what is done through it happens whole or not at all. */
export type Trx = Transaction<Schema>;
