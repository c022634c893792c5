/**
 * A file that was asked for, to be fetched by its address for a quarter of an hour. Whose it is does not stand here, and only
 * the address opens it. Removed once that time is over.
 */
export interface FilesTable {
  /** The hash of the token in the address. */
  id: string;
  /** Name, kind and content, encrypted under the token. */
  sealed: string;
  expires_at: number;
}
