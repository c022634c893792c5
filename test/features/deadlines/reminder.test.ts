import { LocalDate } from '../../../src/calendar/local-date';
import { openDeadlines } from '../../../src/features/deadlines/store';
import { transaction } from '../../../src/storage/transaction';
import type { Person } from '../../../src/turn/person';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, press, say, turnOf } from '../say-to';
import { deadlinesOn } from './deadlines-on';

const at = (local: string): number => Date.parse(`${local}+01:00`);

eachDatabase('the morning’s reminder', (given) => {
  const deadlines = () => deadlinesOn(given.db);
  const watch = async (person: Person, ...starts: string[]): Promise<void> => {
    const { feature } = deadlines();
    for (const start of starts) await say(feature, `ny frist pv.svar.skola ${start}`, turnOf(person));
  };
  const owed = (now: number, limit = 10) => deadlines().reminder.owed(now, limit);
  const tell = async (person: Person, now: number): Promise<number> => {
    const { reminder } = deadlines();
    const outgoing = await reminder.render(person, now);
    if (!outgoing) return 0;
    await transaction(given.db, (trx) => reminder.told(trx, person, outgoing.about, now));
    return outgoing.about.length;
  };

  // Three weeks from Monday 23 November: Monday 14 December, reminded of from Monday 7 December.
  it.each([
    ['2026-12-06T12:00', false, 'the day before'],
    ['2026-12-07T07:59', false, 'before eight'],
    ['2026-12-07T08:00', true, 'at eight'],
    ['2026-12-07T23:00', true, 'late, after a stop'],
    ['2026-12-12T12:00', false, 'on a Saturday, after a stop'],
    ['2026-12-24T12:00', false, 'on Christmas Eve'],
    ['2026-12-28T08:00', true, 'on the first working day after'],
  ])('is owed at %s: %s (%s)', async (local, is) => {
    await watch(ANNA, '2026-11-23');
    expect(await owed(at(local))).toEqual(is ? [ANNA] : []);
  });

  it('is owed once a person, however many deadlines, and to those who have none today not', async () => {
    await watch(ANNA, '2026-11-23', '2026-11-23', '2026-11-22');
    await watch(BO, '2026-11-23');
    await watch({ tenant: 'region', user: 'anna' }, '2026-11-23');
    const people = await owed(at('2026-12-07T08:00'));
    expect(people).toHaveLength(3);
    expect(await owed(at('2026-12-07T08:00'), 2)).toHaveLength(2);
    await tell(ANNA, at('2026-12-07T08:00'));
    expect(await owed(at('2026-12-07T08:01'))).toEqual(expect.not.arrayContaining([ANNA]));
  });

  it('is not owed while a delivery of the day has it', async () => {
    await watch(ANNA, '2026-11-23');
    await given.db
      .insertInto('deliveries')
      .values({
        id: 'd',
        tenant: ANNA.tenant,
        user_id: ANNA.user,
        kind: 'frister',
        local_date: LocalDate.parse('2026-12-07'),
        state: 'planned',
        due_at: 0,
        lease_until: null,
        attempts: 0,
        repeat: 0,
        updated_at: 0,
      })
      .execute();
    expect(await owed(at('2026-12-07T08:00'))).toEqual([]);
    expect(await owed(at('2026-12-08T08:00'))).toEqual([ANNA]);
  });

  it('gathers late, today’s and coming in one card that tells nothing before it is opened', async () => {
    await watch(ANNA, '2026-11-16', '2026-11-18', '2026-11-23');
    const outgoing = await deadlines().reminder.render(ANNA, at('2026-12-09T08:00'));
    expect(outgoing?.summary).toBe('Du har en frist att titta på');
    expect(outgoing?.card.template).toBe('deadlines/due');
    expect(outgoing?.card.data).toMatchObject({
      heading: 'Du har tre frister att titta på',
      sections: [{ label: 'Sena' }, { label: 'I dag' }, { label: 'Snart' }],
    });
    expect(outgoing?.about).toHaveLength(3);
  });

  it('says nothing when what it would have told is settled meanwhile', async () => {
    await watch(ANNA, '2026-11-23');
    const [one] = await openDeadlines(given.db, ANNA);
    await press(deadlines().feature, 'deadlines.done', { soon: `${one?.id ?? ''}:1` }, turnOf(ANNA));
    expect(await deadlines().reminder.render(ANNA, at('2026-12-07T08:00'))).toBeNull();
  });

  it('comes on its days: a week and two days before, on the day, then weekly', async () => {
    await watch(ANNA, '2026-11-23');
    const told: string[] = [];
    for (let day = Date.parse('2026-11-24T07:00:00Z'); day < Date.parse('2027-01-20'); day += 86_400_000)
      if ((await owed(day)).length > 0) {
        await tell(ANNA, day);
        told.push(new Date(day).toISOString().slice(0, 10));
      }
    // The overdue weeks end on Mondays; none of these is a holiday.
    expect(told).toEqual([
      '2026-12-07',
      '2026-12-11',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
      '2027-01-18',
    ]);
  });

  it('leaves the version alone, so that the card that told is not old', async () => {
    await watch(ANNA, '2026-11-23');
    const [before] = await openDeadlines(given.db, ANNA);
    await tell(ANNA, at('2026-12-07T08:00'));
    expect(await openDeadlines(given.db, ANNA)).toEqual([{ ...before, nextOn: '2026-12-11' }]);
  });

  it('moves only what was told about, and nothing that was put off meanwhile or is another’s', async () => {
    await watch(ANNA, '2026-11-23', '2026-11-23');
    await watch(BO, '2026-11-23');
    const now = at('2026-12-07T08:00');
    const { reminder, feature } = deadlines();
    const [first, second] = await openDeadlines(given.db, ANNA);
    const [bos] = await openDeadlines(given.db, BO);
    await press(feature, 'deadlines.snooze', { soon: `${second?.id ?? ''}:1` }, turnOf(ANNA, now));
    const about = [first?.id ?? '', second?.id ?? '', bos?.id ?? ''];
    await transaction(given.db, (trx) => reminder.told(trx, ANNA, about, now));
    const next = new Map((await openDeadlines(given.db, ANNA)).map(({ id, nextOn }) => [id, nextOn]));
    expect(next.get(first?.id ?? '')).toBe('2026-12-11');
    expect(next.get(second?.id ?? '')).toBe('2026-12-08');
    expect((await openDeadlines(given.db, BO))[0]?.nextOn).toBe('2026-12-07');
  });
});
