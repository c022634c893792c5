import { daysBetween, localDateAt } from '../../../calendar/local-date';
import type { Db } from '../../../storage/db';
import { UNIT_IDS, UNIT_NAMES, type UnitId } from '../../bindings/api';
import type { Booking } from '../booking';
import { valuesOf, WAYS } from '../choices';
import { COLUMNS, readBooking } from '../read-booking';
import { LEAST, suppress, type ShownTable } from './suppress';

/** Whose bookings are counted: those that a unit received, or those that a tenant's own staff asked for. */
export type Counted = { readonly unit: UnitId } | { readonly tenant: string };

export interface NamedTable {
  readonly heading: string;
  readonly table: ShownTable;
}

/** Bookings in figures, with small groups hidden. `total` is null when all of them together are too few. */
export interface Numbers {
  readonly total: number | null;
  readonly tables: readonly NamedTable[];
}

const DAYS = [
  ['inom 7 dagar', 7],
  ['8–14 dagar', 14],
  ['15–21 dagar', 21],
  ['senare', Number.POSITIVE_INFINITY],
] as const;

const NO_TIME = 'ingen tid';

const daysOf = ({ sentAt, timeAt }: Booking): string => {
  if (timeAt === null) return NO_TIME;
  const days = daysBetween(localDateAt(sentAt), localDateAt(timeAt));
  return DAYS.find(([, most]) => days <= most)?.[0] ?? NO_TIME;
};

const tally = (bookings: readonly Booking[], names: readonly string[], nameOf: (booking: Booking) => string) =>
  names.map((name) => ({ name, count: bookings.filter((booking) => nameOf(booking) === name).length }));

/** Pure: counts and hides. Each table divides the same bookings, whose total is shown. */
export const numbersOf = (bookings: readonly Booking[]): Numbers => {
  if (bookings.length < LEAST) return { total: null, tables: [] };
  const months = [...new Set(bookings.map(({ sentAt }) => localDateAt(sentAt).slice(0, 7)))].sort();
  const lateNames = ['inom riktlinjens tid', 'utanför riktlinjen', NO_TIME];
  const lateOf = ({ timeAt, late }: Booking): string => lateNames[timeAt === null ? 2 : late === null ? 0 : 1] ?? '';
  return {
    total: bookings.length,
    tables: [
      { heading: 'Månad', table: suppress(tally(bookings, months, ({ sentAt }) => localDateAt(sentAt).slice(0, 7))) },
      {
        heading: 'Enhet',
        table: suppress(
          tally(
            bookings,
            UNIT_IDS.map((unit) => UNIT_NAMES[unit]),
            ({ unit }) => UNIT_NAMES[unit],
          ),
        ),
      },
      {
        heading: 'Sätt',
        table: suppress(
          tally(
            bookings,
            valuesOf(WAYS).map((way) => WAYS[way]),
            ({ way }) => WAYS[way],
          ),
        ),
      },
      {
        heading: 'Dagar till tid',
        table: suppress(tally(bookings, [...DAYS.map(([name]) => name), NO_TIME], daysOf)),
      },
      { heading: 'Riktlinjens tre veckor', table: suppress(tally(bookings, lateNames, lateOf)) },
    ],
  };
};

/** All bookings that are kept of those counted. */
export const bookingsCounted = async (db: Db, counted: Counted): Promise<readonly Booking[]> => {
  const query = db.selectFrom('consultations').select(COLUMNS);
  const rows = await (
    'unit' in counted ? query.where('unit', '=', counted.unit) : query.where('tenant', '=', counted.tenant)
  ).execute();
  return rows.map(readBooking);
};
