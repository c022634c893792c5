/** What may be bound to a statement. Both databases keep these alike. */
export type Bound = string | number | bigint | null | Buffer;

const nameOf = (value: unknown): string => {
  if (typeof value === 'string') return 'a string with a NUL';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value !== 'object') return `a value of type ${typeof value}`;
  return `an object of type ${value?.constructor.name ?? 'null'}`;
};

const isBound = (value: unknown): value is Bound => {
  switch (typeof value) {
    case 'string':
      return !value.includes('\0');
    case 'number':
      return Number.isFinite(value);
    case 'bigint':
      return true;
    case 'object':
      return value === null || Buffer.isBuffer(value);
    case 'boolean':
    case 'function':
    case 'symbol':
    case 'undefined':
      return false;
  }
};

/**
 * The one guard before both drivers. A boolean or a date that reaches libsql ends the whole process, uncatchably;
 * PostgreSQL would take them and so hide the fault. Throws a `TypeError` that names the place and the type, never the value.
 */
export const checkBound = (parameters: readonly unknown[]): readonly Bound[] =>
  parameters.map((value, index) => {
    if (isBound(value)) return value;
    throw new TypeError(
      `Parameter ${index + 1} is ${nameOf(value)}: only strings, finite numbers, bigints, null and Buffers are stored`,
    );
  });
