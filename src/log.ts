import { createHmac } from 'node:crypto';
import pino from 'pino';

/**
 * What may stand in a log line: codes, counts and names of the bot's own things. No text that a person wrote, no name,
 * no Entra id in clear: a person is the keyed hash that `hashPerson` makes.
 */
export interface LogFields {
  readonly code?: string;
  readonly error?: string;
  readonly stack?: string;
  readonly kind?: string;
  readonly state?: string;
  readonly count?: number;
  readonly ms?: number;
  readonly status?: number;
  readonly host?: string;
  readonly port?: number;
  readonly version?: string;
  readonly person?: string;
  readonly commit?: string;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Writes one line: an event's name and the allowed fields, whatever else an object may carry. */
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

const ALLOWED: readonly (keyof LogFields)[] = [
  'code',
  'error',
  'stack',
  'kind',
  'state',
  'count',
  'ms',
  'status',
  'host',
  'port',
  'version',
  'person',
  'commit',
];

/**
 * @param level the lowest level that is written; `silent` for none
 * @param destination where the lines go; standard output when left out
 */
export const makeLog = (level: string, destination?: pino.DestinationStream): Log => {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination(1),
  );
  return (lineLevel, event, fields = {}) => {
    const allowed = Object.fromEntries(
      ALLOWED.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])),
    );
    logger[lineLevel](allowed, event);
  };
};

/** The frames of a stack without the error's message: a message may quote what somebody wrote, and look like a frame. */
export const framesOf = ({ stack = '', message }: Error): string => {
  const at = stack.indexOf(message);
  return (at < 0 ? stack : stack.slice(at + message.length))
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join('\n');
};

/** A person in logs: 12 hex characters that only the holder of the key can make again. */
export const hashPerson = (key: Buffer, tenant: string, user: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([tenant, user]))
    .digest('hex')
    .slice(0, 12);
