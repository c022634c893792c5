import { z } from 'zod/v4';

/**
 * A copy is a file of lines of JSON, the same for both databases: first what it is and which migrations its tables have
 * taken, then each row with its table's name, last how many rows there are. Without the last line it is not whole.
 */
export const FORMAT = 'samverkanslotsen-copy-1';

export const First = z.strictObject({ copy: z.literal(FORMAT), migrations: z.array(z.string()) });

const Value = z.union([z.string(), z.number(), z.null()]);
export const Row = z.record(z.string(), Value);
export type Row = z.infer<typeof Row>;

export const Line = z.union([
  z.strictObject({ table: z.string(), row: Row }),
  z.strictObject({ rows: z.int().nonnegative() }),
]);

export const lineOf = (line: z.infer<typeof First> | z.infer<typeof Line>): string => `${JSON.stringify(line)}\n`;
