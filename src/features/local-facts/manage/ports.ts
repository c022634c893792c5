import type { Catalogue } from '../../../guidelines/catalogue';
import type { Gate } from '../../../privacy/gate';
import type { Db } from '../../../storage/db';
import type { LocalFactDeed } from '../../../storage/schema';
import type { Person } from '../../../turn/person';
import type { OfferFile } from '../../files/api';
import type { Bindings } from '../look-up';

/** What keeping local facts is done with. */
export interface LocalFactsPorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly bindings: Bindings;
  readonly profileOf: (person: Person) => Promise<{ readonly municipality: string | null }>;
  /** Whether somebody may keep the facts of their organisation. */
  readonly isAdmin: (person: Person) => boolean;
  /** Everybody who may, of all organisations. */
  readonly admins: readonly Person[];
  readonly newId: () => string;
  /** The gate for a text that is kept: for the cells of a table, which no card names one by one. */
  readonly clearText: Gate['kept'];
  readonly offerFile: OfferFile;
  /** Told of each change, for the log: never what was changed. */
  readonly onChanged: (person: Person, deed: LocalFactDeed, count: number) => void;
}
