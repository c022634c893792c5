import type { Clock } from '../calendar/clock';
import { localDateAt } from '../calendar/local-date';
import type { Db } from '../storage/db';
import { countDeliveries } from './count-deliveries';
import { ledgerLag } from './ledger-lag';

/** What the metrics ask of the ledger at each scrape: the day's deliveries by state, and how late the latest one is, in seconds. */
export const deliveryFigures = (db: Db, clock: Clock) => ({
  countDeliveries: () => countDeliveries(db, localDateAt(clock())),
  ledgerLag: () => ledgerLag(db, clock()),
});
