import type { Turn } from '../../turn/feature';
import { personKey } from '../../turn/person';
import type { Db } from '../../storage/db';
import { channelOfUnit, UNIT_IDS, type UnitId, type UnitTenants } from '../bindings/api';
import type { Booking } from './booking';

/** Whether it is the person's own booking. */
export const isAsker = ({ person }: Turn, booking: Booking): boolean => personKey(person) === personKey(booking.asker);

/** The units whose channel a turn happens in, said or pressed by one of their own tenant; none anywhere else. */
export const unitsHere = async (db: Db, units: UnitTenants, turn: Turn): Promise<readonly UnitId[]> => {
  const { scope, guest, where, person } = turn;
  if (scope !== 'channel' || guest || person.tenant !== where.tenant) return [];
  const here: UnitId[] = [];
  for (const unit of UNIT_IDS) {
    const channel = await channelOfUnit(db, units, unit);
    if (channel?.conversation === where.conversation && channel.tenant === where.tenant) here.push(unit);
  }
  return here;
};

/** The units of which an administrator answers for the tenant. */
export const unitsOf = (units: UnitTenants, tenant: string): readonly UnitId[] =>
  UNIT_IDS.filter((unit) => units.get(unit) === tenant);
