import { makeDeadlines, type Deadlines } from '../../../src/features/deadlines/make-deadlines';
import type { OfferFile } from '../../../src/features/files/api';
import { makeLookUp } from '../../../src/features/local-facts/api';
import type { Db } from '../../../src/storage/db';
import { smallCatalogue } from '../small-catalogue';
import { seededFraction } from './seeded';

let ids = 0;

/** Says what is in the file instead of keeping it. */
const offerFile: OfferFile = (content, name) =>
  Promise.resolve(`https://lotsen.example/${name}?${encodeURIComponent(content)}`);

/** The feature on a database. Ids are never the same twice; codes are the same for the same seed. */
export const deadlinesOn = (db: Db, seed = 1, catalogue = smallCatalogue): Deadlines =>
  makeDeadlines({
    db,
    catalogue,
    localFacts: makeLookUp(db, new Map()),
    newId: () => `id-${(ids += 1)}`,
    random: seededFraction(seed),
    offerFile,
  });
