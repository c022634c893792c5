import { z } from 'zod/v4';
import type { ConsultationsTable } from '../../storage/tables/consultations';
import { UNIT_IDS } from '../bindings/api';
import { STATES, type Booking } from './booking';
import { AREAS, ASKED, AVAILABLE, DECLINED, LATE, REFERRALS, TRIED, valuesOf, WAYS } from './choices';

export const COLUMNS = [
  'id',
  'number',
  'tenant',
  'owner',
  'owner_name',
  'unit',
  'soon_six',
  'area',
  'tried',
  'asked',
  'way',
  'available',
  'text',
  'state',
  'version',
  'sent_at',
  'due_on',
  'times',
  'answered',
  'time_at',
  'late',
  'link',
  'reason',
  'missed',
  'referral',
  'closed_at',
  'channel',
  'card_id',
] as const satisfies readonly (keyof ConsultationsTable)[];

type Row = Pick<ConsultationsTable, (typeof COLUMNS)[number]>;

const Late = z.enum(valuesOf(LATE)).nullable();
const Stored = z.object({
  unit: z.enum(UNIT_IDS),
  area: z.enum(valuesOf(AREAS)),
  tried: z.enum(valuesOf(TRIED)),
  asked: z.enum(valuesOf(ASKED)),
  way: z.enum(valuesOf(WAYS)),
  available: z.enum(valuesOf(AVAILABLE)),
  state: z.enum(STATES).exclude(['draft']),
  late: Late,
  reason: z.enum(valuesOf(DECLINED)).nullable(),
  referral: z.enum(valuesOf(REFERRALS)).nullable(),
});
const Times = z.array(z.object({ at: z.int(), late: Late }));

/** A row as a booking. Throws when something else than the store has written it. */
export const readBooking = (row: Row): Booking => ({
  ...Stored.parse(row),
  id: row.id,
  number: row.number,
  asker: { tenant: row.tenant, user: row.owner },
  askerName: row.owner_name,
  soonSix: row.soon_six === 1,
  text: row.text,
  version: row.version,
  sentAt: row.sent_at,
  dueOn: row.due_on,
  times: Times.parse(JSON.parse(row.times)),
  answered: row.answered === 1,
  timeAt: row.time_at,
  link: row.link,
  missed: row.missed === 1,
  closedAt: row.closed_at,
});
