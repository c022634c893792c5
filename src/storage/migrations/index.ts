import type { Trx } from '../db';
import type { DialectName } from '../open-database';
import { createFirstTables } from './001-first';
import { addRetention } from './002-retention';
import { addDeclinedVersion } from './003-declined-version';
import { addFeedback } from './004-feedback';
import { addWalks } from './005-walks';
import { addLocalFacts } from './006-local-facts';
import { addBindings } from './007-bindings';
import { addConsultations } from './008-consultations';
import { addFiles } from './009-files';
import { addCover } from './010-cover';
import { addInstances } from './010-instances';
import { addHeldTenants } from './011-held-tenants';

/** A step from one form of the tables to the next. What has been released is never changed: a new step follows it. */
export interface Migration {
  readonly name: string;
  readonly up: (trx: Trx, dialect: DialectName) => Promise<void>;
}

/** In the order they are taken. */
export const migrations: readonly Migration[] = [
  { name: '001-first', up: createFirstTables },
  { name: '002-retention', up: addRetention },
  { name: '003-declined-version', up: addDeclinedVersion },
  { name: '004-feedback', up: addFeedback },
  { name: '005-walks', up: addWalks },
  { name: '006-local-facts', up: addLocalFacts },
  { name: '007-bindings', up: addBindings },
  { name: '008-consultations', up: addConsultations },
  { name: '009-files', up: addFiles },
  { name: '010-cover', up: addCover },
  { name: '010-instances', up: addInstances },
  { name: '011-held-tenants', up: addHeldTenants },
];
