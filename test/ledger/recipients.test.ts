import { findRecipient, rememberRecipient } from '../../src/ledger/recipients';
import { eachDatabase } from '../setup/each-database';

eachDatabase('where a person can be reached', (given) => {
  const anna = { tenant: 'kommun', user: 'anna' };

  it('is unknown until they have spoken with the bot', async () => {
    expect(await findRecipient(given.db, anna)).toBeNull();
  });

  it('is where they spoke with it last', async () => {
    await rememberRecipient(given.db, anna, 'first', 1);
    await rememberRecipient(given.db, anna, 'second', 2);
    expect(await findRecipient(given.db, anna)).toBe('second');
  });

  it('is not written again while it stands', async () => {
    for (const now of [1, 2, 3]) await rememberRecipient(given.db, anna, 'same', now);
    expect(await given.db.selectFrom('people').select('updated_at').execute()).toEqual([{ updated_at: 1 }]);
  });

  it('is apart from that of the same id in another tenant', async () => {
    await rememberRecipient(given.db, anna, 'here', 1);
    expect(await findRecipient(given.db, { ...anna, tenant: 'region' })).toBeNull();
  });

  it('is kept once when many turns come at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => rememberRecipient(given.db, anna, 'same', n)));
    expect(await given.db.selectFrom('people').select('reference').execute()).toEqual([{ reference: 'same' }]);
  });
});
