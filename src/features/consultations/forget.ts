import type { Trx } from '../../storage/db';
import { transaction } from '../../storage/transaction';
import type { Person } from '../../turn/person';
import { change, type ChangePorts } from './change';
import { bookingsOf } from './store';

/** What a booking keeps of people goes; what remains is which unit, what was chosen, and when. */
const NOBODY = { owner: '', owner_name: '', text: null, link: null } as const;

/** Takes the asker's id, name and text from one booking, or from all of a person's. */
export const unname = async (trx: Trx, whose: Person | { readonly id: string }): Promise<void> => {
  const update = trx.updateTable('consultations').set((eb) => ({ ...NOBODY, created_key: eb.ref('id') }));
  await (
    'id' in whose
      ? update.where('id', '=', whose.id)
      : update.where('tenant', '=', whose.tenant).where('owner', '=', whose.user)
  ).execute();
};

/** Before a person is erased: what they have open is cancelled and the unit told, and their bookings lose them. */
export const forgetPerson = async (ports: ChangePorts, person: Person, now: number): Promise<void> => {
  for (const { id, version } of await bookingsOf(ports.db, person))
    await change(ports, { id, version }, { kind: 'cancel' }, { actor: 'asker' }, now);
  await transaction(ports.db, (trx) => unname(trx, person));
};
