import type { LocalDate } from '../../../src/calendar/local-date';
import { countByDay, stillMoving } from '../../../src/features/deliveries/count-by-day';
import { makeDeliveries } from '../../../src/features/deliveries/make-deliveries';
import type { DeliveryState } from '../../../src/storage/schema';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, cardOf, say, textsOf, turnOf } from '../say-to';

eachDatabase('the deliveries of an organisation', (given) => {
  let ids = 0;
  const deliver = (tenant: string, day: string, state: DeliveryState, dueAt: number | null = null) =>
    given.db
      .insertInto('deliveries')
      .values({
        id: `d-${String((ids += 1))}`,
        tenant,
        user_id: `user-${String(ids)}`,
        kind: 'frister',
        local_date: day as LocalDate,
        state,
        due_at: dueAt,
        lease_until: null,
        attempts: 1,
        repeat: 0,
        updated_at: 0,
      })
      .execute();
  const feature = () => makeDeliveries({ db: given.db, isAdmin: ({ user }) => user === ANNA.user });

  beforeEach(async () => {
    for (const state of ['sent', 'sent', 'refused'] as const) await deliver('kommun', '2026-11-23', state);
    await deliver('kommun', '2026-11-20', 'sent');
    await deliver('kommun', '2026-11-19', 'throttled', 500);
    await deliver('region', '2026-11-23', 'planned', 700);
  });

  it('are counted by day and state, the newest day first, of one organisation or of all', async () => {
    expect(await countByDay(given.db, 'kommun', 2)).toEqual([
      { day: '2026-11-23', states: { sent: 2, refused: 1 } },
      { day: '2026-11-20', states: { sent: 1 } },
    ]);
    expect((await countByDay(given.db, null, 1))[0]?.states).toEqual({ sent: 2, refused: 1, planned: 1 });
    expect(await countByDay(given.db, 'ingen', 7)).toEqual([]);
    expect(await stillMoving(given.db, null)).toEqual({ count: 2, since: 500 });
    expect(await stillMoving(given.db, 'region')).toEqual({ count: 1, since: 700 });
    expect(await stillMoving(given.db, 'ingen')).toEqual({ count: 0, since: null });
  });

  it('are shown to its administrators in numbers, and to nobody else', async () => {
    const denied = await say(feature(), 'utskick', turnOf(BO));
    expect([textsOf(denied).length, denied.denied]).toEqual([1, true]);
    const shown = await say(feature(), 'utskick', turnOf(ANNA));
    expect(shown.private).toBe(true);
    const { data } = cardOf(shown);
    expect(data['days']).toEqual([
      { day: 'måndag 23 november', line: '2 skickade, 1 gick inte att lämna' },
      { day: 'fredag 20 november', line: '1 skickade' },
      { day: 'torsdag 19 november', line: '1 väntar på Teams' },
    ]);
    expect(JSON.stringify(data)).not.toMatch(/user-|kommun|region/);
  });
});
