import { randomUUID } from 'node:crypto';
import { bindUnit } from '../../../src/features/bindings/store';
import type { UnitId } from '../../../src/features/bindings/api';
import type { Booking } from '../../../src/features/consultations/booking';
import { send, type NewBooking, type SendPorts } from '../../../src/features/consultations/send';
import { loadCatalogue } from '../../../src/guidelines';
import type { Db } from '../../../src/storage/db';
import type { Person } from '../../../src/turn/person';
import { MONDAY } from '../say-to';

export const UNITS = new Map<UnitId, string>([
  ['bfs', 'region'],
  ['forsta-linjen', 'region'],
]);

export const CHANNELS: Readonly<Record<UnitId, string>> = { bfs: '19:bfs', 'forsta-linjen': '19:forsta' };

const catalogue = loadCatalogue();

export const sendPorts = (db: Db): SendPorts => ({
  db,
  catalogue,
  units: UNITS,
  newId: randomUUID,
  random: Math.random,
});

/** Binds each unit to its channel in the region's tenant. */
export const bindChannels = async (db: Db): Promise<void> => {
  for (const unit of UNITS.keys()) await bindUnit(db, unit, { tenant: 'region', conversation: CHANNELS[unit] }, MONDAY);
};

/** A request to Barn- och familjestöd, sent. */
export const sentBooking = async (
  db: Db,
  person: Person,
  changed: Partial<NewBooking> = {},
  now = MONDAY,
): Promise<Booking> => {
  await bindChannels(db);
  const wish: NewBooking = {
    form: randomUUID(),
    unit: 'bfs',
    soonSix: false,
    area: 'samspel',
    tried: 'inget',
    asked: 'hanvisa',
    way: 'telefon',
    available: 'bada',
    text: 'Blir lätt arg',
    ...changed,
  };
  const booking = await send(sendPorts(db), person, 'Anna A', wish, now);
  if (!booking) throw new Error('No channel is bound');
  return booking;
};
