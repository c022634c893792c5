import { localDateAt, type LocalDate } from '../../../src/calendar/local-date';
import { REMINDER_KIND } from '../../../src/features/deadlines/api';
import { WAITING } from '../../../src/features/cover/waiting-notice';
import type { DeliveryState } from '../../../src/storage/schema';
import type { Person } from '../../../src/turn/person';
import { eachDatabase } from '../../setup/each-database';
import { deadlinesOn } from '../deadlines/deadlines-on';
import { ANNA, BO, say, turnOf } from '../say-to';
import { CHEF, coverOn, DORA } from './cover-on';

/** The morning of the first reminder of what started on 20 November. */
const FRIDAY = Date.parse('2026-12-04T08:00:00+01:00');
const DAY = 86_400_000;

eachDatabase('a reminder that reaches nobody', (given) => {
  const waiting = () => coverOn(given.db).waiting;
  const deliver = (
    { tenant, user }: Person,
    kind: string,
    state: DeliveryState,
    day: LocalDate = localDateAt(FRIDAY),
  ) =>
    given.db
      .insertInto('deliveries')
      .values({
        id: `${kind}-${user}-${day}`,
        tenant,
        user_id: user,
        kind,
        local_date: day,
        state,
        due_at: null,
        lease_until: null,
        attempts: 1,
        repeat: 0,
        updated_at: 0,
      })
      .execute();
  const deputyOf = (owner: Person, { tenant, user }: Person) =>
    given.db.insertInto('deputies').values({ tenant, owner: owner.user, user_id: user, since: 0 }).execute();
  const leads = (leader: Person, { tenant, user }: Person) =>
    given.db
      .insertInto('group_members')
      .values({ tenant, leader: leader.user, user_id: user, number: user.charCodeAt(0), since: 0 })
      .execute();
  const owed = (now = FRIDAY) => waiting().owed(now, 10);
  const watch = (person: Person) =>
    say(deadlinesOn(given.db).feature, 'ny frist pv.svar.skola 2026-11-20', turnOf(person));

  it('falls to the deputy, who hears that something waits and not what', async () => {
    await watch(ANNA);
    await deputyOf(ANNA, BO);
    await leads(CHEF, ANNA);
    expect(await owed()).toEqual([]);
    await deliver(ANNA, REMINDER_KIND, 'refused');
    expect(await owed()).toEqual([BO]);
    const outgoing = await waiting().render(BO, FRIDAY);
    expect(outgoing).toMatchObject({ summary: 'Något väntar', about: [], card: { data: { notices: [] } } });
    expect(await waiting().render(CHEF, FRIDAY)).toBeNull();
  });

  it('falls to the gruppledare where there is no deputy, or the deputy cannot be reached either', async () => {
    for (const person of [ANNA, DORA]) {
      await watch(person);
      await leads(CHEF, person);
      await deliver(person, REMINDER_KIND, 'refused');
    }
    await deputyOf(ANNA, BO);
    expect((await owed()).map(({ user }) => user).sort()).toEqual(['bo', 'chef']);
    await given.db.deleteFrom('deadlines').where('owner', '=', 'dora').execute();
    expect(await waiting().render(CHEF, FRIDAY)).toBeNull();
    await deliver(BO, WAITING, 'refused');
    expect(await owed()).toEqual([CHEF]);
    expect(await waiting().render(CHEF, FRIDAY)).not.toBeNull();
  });

  it('is told of once a day, and no more when it has been taken over or another day has come', async () => {
    await watch(ANNA);
    await deputyOf(ANNA, BO);
    await deliver(ANNA, REMINDER_KIND, 'refused');
    await deliver(BO, WAITING, 'sent');
    expect(await owed()).toEqual([]);
    expect(await owed(FRIDAY + 3 * DAY)).toEqual([]);
    await given.db.updateTable('deadlines').set({ owner: 'bo' }).execute();
    expect(await waiting().render(BO, FRIDAY)).toBeNull();
  });

  it.each(['sent', 'failed', 'unknown', 'superseded', 'planned'] as const)('is not one that is %s', async (state) => {
    await watch(ANNA);
    await deputyOf(ANNA, BO);
    await deliver(ANNA, REMINDER_KIND, state);
    expect(await owed()).toEqual([]);
  });

  it('falls to nobody where nobody covers, nor to the same ids in another organisation', async () => {
    await watch(ANNA);
    await deliver(ANNA, REMINDER_KIND, 'refused');
    expect(await owed()).toEqual([]);
    await deputyOf({ tenant: 'region', user: 'anna' }, { tenant: 'region', user: 'bo' });
    expect(await owed()).toEqual([]);
  });
});
