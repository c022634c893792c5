import type { Person } from '../../turn/person';
import type { OfferFile } from '../files/api';
import type { SendPorts } from './send';

export interface ConsultationPorts extends SendPorts {
  /** The installation's own: join links are kept encrypted with it. */
  readonly key: Buffer;
  readonly randomBytes: (count: number) => Buffer;
  readonly isAdmin: (person: Person) => boolean;
  readonly offerFile: OfferFile;
  readonly municipalityOf: (person: Person) => Promise<string | null>;
}
