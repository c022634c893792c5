import { z } from 'zod/v4';
import type { Clock } from '../../calendar/clock';
import type { Db } from '../../storage/db';
import { hashToken, seal, unseal } from './seal';

/** The kinds of files that are offered, by what they hold. */
export const FILE_TYPES = {
  calendar: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
} as const;
export type FileType = keyof typeof FILE_TYPES;

/** A file as it is handed out. */
export interface OpenedFile {
  readonly name: string;
  readonly type: FileType;
  readonly content: string;
}

/**
 * Keeps a file for a quarter of an hour and gives the address that it can be fetched at, again and again; null where no
 * address reaches the service, so that no file is offered.
 * @param name as it is saved, with its ending: letters, figures, `-`, `_` and `.`. It tells nothing of a case
 */
export type OfferFile = (content: string, name: string, type: FileType) => Promise<string | null>;

export interface FilePorts {
  readonly db: Db;
  readonly clock: Clock;
  /** So many random bytes, from the system's own randomness. */
  readonly randomBytes: (count: number) => Buffer;
  /** Where the service is reached from outside, without a path; null: nowhere. */
  readonly publicUrl: () => string | null;
}

export interface Files {
  readonly offer: OfferFile;
  /** The file of a token; null when there is none, or none any longer. */
  readonly open: (token: string) => Promise<OpenedFile | null>;
  /** Removes what can no longer be fetched. */
  readonly prune: () => Promise<void>;
}

/** How long a file can be fetched, in ms. */
export const LIFETIME = 15 * 60_000;

/** 128 bits. */
const TOKEN_BYTES = 16;
const TOKEN = /^[\w-]{22}$/;
const NAME = /^[\w-][\w.-]{0,60}$/;

/** Longest content, in characters. */
const MAX_CONTENT = 2_000_000;

const Sealed = z.object({ name: z.string(), type: z.enum(Object.keys(FILE_TYPES) as [FileType]), content: z.string() });

/** Files that a person can fetch for a while without signing in: the address is the key, and the database alone opens nothing. */
export const makeFiles = ({ db, clock, randomBytes, publicUrl }: FilePorts): Files => {
  const prune = async (): Promise<void> => {
    await db.deleteFrom('files').where('expires_at', '<=', clock()).execute();
  };

  const offer: OfferFile = async (content, name, type) => {
    const base = publicUrl();
    if (base === null) return null;
    if (!NAME.test(name)) throw new RangeError('Not a name for a file');
    if (content.length > MAX_CONTENT) throw new RangeError(`A file is larger than ${MAX_CONTENT} characters`);
    await prune();
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const sealed = seal(JSON.stringify({ name, type, content } satisfies OpenedFile), token);
    await db
      .insertInto('files')
      .values({ id: hashToken(token), sealed, expires_at: clock() + LIFETIME })
      .execute();
    return `${base.replace(/\/+$/, '')}/files/${token}`;
  };

  const open = async (token: string): Promise<OpenedFile | null> => {
    if (!TOKEN.test(token)) return null;
    const row = await db
      .selectFrom('files')
      .select('sealed')
      .where('id', '=', hashToken(token))
      .where('expires_at', '>', clock())
      .executeTakeFirst();
    return row ? Sealed.parse(JSON.parse(unseal(row.sealed, token))) : null;
  };

  return { offer, open, prune };
};
