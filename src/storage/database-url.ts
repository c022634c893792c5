/** The database when none is named. */
export const STANDARD_URL = 'file:./data/lotsen.db';

export const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

/** The path of an SQLite database. Throws when the address is none. */
export const pathOf = (url: string): string => {
  const path = /^file:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (path === undefined) throw new Error('A database is file:<path> or postgres://…');
  return path;
};
