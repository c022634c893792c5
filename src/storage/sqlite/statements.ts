import type Libsql from 'libsql';

/** Enough for every statement of the service; lists of varying length make more. */
const MOST = 300;

/** A file's connection with its statements kept prepared: to prepare one takes about as long as to run it. */
export interface Connection {
  readonly sqlite: Libsql.Database;
  readonly prepare: (sql: string) => Libsql.Statement;
}

export const withStatements = (sqlite: Libsql.Database): Connection => {
  const kept = new Map<string, Libsql.Statement>();
  return {
    sqlite,
    prepare: (sql) => {
      const statement = kept.get(sql) ?? sqlite.prepare(sql);
      // The one used last comes last: the first is the one to go.
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
};
