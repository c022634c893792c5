import type { LocalDate } from '../../../src/calendar/local-date';
import { addDays, localDateAt } from '../../../src/calendar/local-date';
import { makeRetention } from '../../../src/features/retention/make-retention';
import { KEPT, PERIODS, PRUNED, STANDARD } from '../../../src/features/retention/periods';
import { prune, type PrunePorts } from '../../../src/features/retention/prune';
import { makeDaily } from '../../../src/features/retention/run-daily';
import { readDays } from '../../../src/features/retention/store';
import { readPruningLines } from '../../../src/features/retention/api';
import type { DeadlineStatus, DeliveryState } from '../../../src/storage/schema';
import type { Person } from '../../../src/turn/person';
import { eachDatabase } from '../../setup/each-database';
import { columnsOf } from '../person-columns';
import { ANNA, BO, MONDAY, cardOf, press, say, textsOf, turnOf } from '../say-to';

const DAY = 86_400_000;
const TODAY = localDateAt(MONDAY);

eachDatabase('retention', (given) => {
  const decided: unknown[] = [];
  const feature = () =>
    makeRetention({
      db: given.db,
      isAdmin: ({ user }) => user === ANNA.user,
      onDecided: (...what) => decided.push(what),
    });
  const choose = (wished: { deadlines: string; deliveries: string }, seen = STANDARD, person: Person = ANNA) =>
    press(feature(), 'retention.save', { seen, ...wished }, turnOf(person));

  const deadline = (id: string, tenant: string, status: DeadlineStatus, closedDaysAgo: number | null) =>
    given.db
      .insertInto('deadlines')
      .values({
        id,
        tenant,
        owner: 'anna',
        code: id,
        label: null,
        rule_id: 'pv.svar.skola',
        rule_version: 1,
        start_on: '2025-01-01' as LocalDate,
        due_on: '2025-01-22' as LocalDate,
        statutory_due_on: null,
        status,
        next_on: status === 'open' ? TODAY : null,
        version: 1,
        created_key: id,
        created_at: 0,
        closed_at: closedDaysAgo === null ? null : MONDAY - closedDaysAgo * DAY - 1,
      })
      .execute();
  const delivery = (
    id: string,
    tenant: string,
    daysAgo: number,
    { state = 'sent', activity = null }: { state?: DeliveryState; activity?: string | null } = {},
  ) =>
    given.db
      .insertInto('deliveries')
      .values({
        id,
        tenant,
        user_id: `user-${id}`,
        kind: 'frister',
        local_date: addDays(TODAY, -daysAgo),
        state,
        due_at: state === 'planned' ? MONDAY : null,
        lease_until: state === 'sending' ? MONDAY : null,
        attempts: 1,
        repeat: 0,
        updated_at: 0,
        activity_id: activity,
      })
      .execute();
  const left = async () => ({
    deadlines: (await given.db.selectFrom('deadlines').select('id').orderBy('id').execute()).map(({ id }) => id),
    deliveries: (await given.db.selectFrom('deliveries').select('id').orderBy('id').execute()).map(({ id }) => id),
  });
  const ports = (changed: Partial<PrunePorts> = {}): PrunePorts => ({
    db: given.db,
    updateSent: () => Promise.resolve({ kind: 'sent' }),
    stopping: () => false,
    ...changed,
  });

  it('has a period or a reason to keep for each table there is', async () => {
    const tables = [...new Set((await columnsOf(given)).map(({ table }) => table))];
    expect(tables.sort()).toEqual([...PRUNED, ...Object.keys(KEPT)].sort());
    for (const table of PRUNED) expect(PERIODS[table].choices).toContain(STANDARD[table]);
  });

  it('is decided by administrators alone, each for their own organisation', async () => {
    expect(textsOf(await say(feature(), 'gallring', turnOf(BO)))).toEqual([
      expect.stringMatching(/^Bara en administratör/),
    ]);
    expect(textsOf(await choose({ deadlines: '30', deliveries: '14' }, STANDARD, BO))).toHaveLength(1);
    expect(await readDays(given.db, BO.tenant)).toEqual(STANDARD);
    const shown = await say(feature(), 'Gallring', turnOf(ANNA));
    expect(shown.private).toBe(true);
    expect(cardOf(shown).data['seen']).toEqual(STANDARD);
    await choose({ deadlines: '30', deliveries: '14' });
    expect(await readDays(given.db, ANNA.tenant)).toEqual({ deadlines: 30, deliveries: 14 });
    expect(await readDays(given.db, 'annan')).toEqual(STANDARD);
    expect(decided).toContainEqual([ANNA, 'deadlines', 30]);
  });

  it('tells the second of two who decide at once, and shows what stands', async () => {
    await choose({ deadlines: '30', deliveries: '30' });
    const again = await choose({ deadlines: '30', deliveries: '30' });
    expect(cardOf(again).data['notices']).toEqual([expect.stringMatching(/^Sparat/)]);
    const stale = await choose({ deadlines: '365', deliveries: '30' });
    expect(cardOf(stale).data['notices']).toEqual([expect.stringMatching(/^Kortet är gammalt/)]);
    expect(cardOf(stale).data['seen']).toEqual({ deadlines: 30, deliveries: 30 });
  });

  it.each([
    [{ deadlines: '1', deliveries: '30' }],
    [{ deadlines: '90', deliveries: '0' }],
    [{ deadlines: 'Alva', deliveries: '30' }],
  ])('takes no other time than the choices: %j', (wished) => {
    expect(() => press(feature(), 'retention.save', { seen: STANDARD, ...wished }, turnOf(ANNA))).toThrow();
  });

  it('is told in om as the organisation has it', async () => {
    await choose({ deadlines: '365', deliveries: '14' });
    expect(await readPruningLines(given.db, ANNA.tenant)).toEqual([
      expect.stringMatching(/^Jag gallrar avslutade frister efter ett år, så att /),
      expect.stringMatching(/^Jag gallrar utskick av påminnelser efter 14 dagar, så att /),
      expect.stringMatching(/^Öppna frister har jag kvar/),
      expect.stringMatching(/^Omdömen om svar räknar jag utan person/),
    ]);
  });

  it('removes what is over and older than its organisation keeps it, and nothing that is open or moves', async () => {
    await choose({ deadlines: '30', deliveries: '14' });
    await deadline('a-open', 'kommun', 'open', null);
    await deadline('a-done-29', 'kommun', 'done', 29);
    await deadline('a-done-30', 'kommun', 'done', 30);
    await deadline('a-removed-400', 'kommun', 'removed', 400);
    await deadline('b-done-30', 'annan', 'done', 30);
    await deadline('b-done-90', 'annan', 'done', 90);
    await delivery('a-14', 'kommun', 14);
    await delivery('a-15', 'kommun', 15);
    await delivery('a-15-planned', 'kommun', 15, { state: 'planned' });
    await delivery('a-15-sending', 'kommun', 15, { state: 'sending' });
    await delivery('b-15', 'annan', 15);
    await delivery('b-31', 'annan', 31);
    await prune(ports(), MONDAY);
    const after = {
      deadlines: ['a-done-29', 'a-open', 'b-done-30'],
      deliveries: ['a-14', 'a-15-planned', 'a-15-sending', 'b-15'],
    };
    expect(await left()).toEqual(after);
    await prune(ports(), MONDAY);
    expect(await left()).toEqual(after);
  });

  it('can be run by several at once, and broken off and begun again', async () => {
    for (let i = 0; i < 40; i += 1) {
      await deadline(`d-${String(i)}`, `tenant-${String(i % 5)}`, 'done', 100);
      await delivery(`e-${String(i)}`, `tenant-${String(i % 5)}`, 40);
    }
    let steps = 3;
    await prune(ports({ stopping: () => (steps -= 1) < 0 }), MONDAY);
    const halfway = await left();
    expect(halfway.deadlines.length).toBeGreaterThan(0);
    expect(halfway.deadlines.length).toBeLessThan(40);
    await Promise.all([prune(ports(), MONDAY), prune(ports(), MONDAY)]);
    expect(await left()).toEqual({ deadlines: [], deliveries: [] });
  });

  it('takes the text from the cards that were sent before their rows go, and waits for those that cannot be reached', async () => {
    for (const user of ['user-new', 'user-old', 'user-gone', 'user-away'])
      await given.db
        .insertInto('people')
        .values({ tenant: 'kommun', user_id: user, reference: `ref ${user}`, updated_at: 0 })
        .execute();
    await delivery('new', 'kommun', 3, { activity: 'm-new' });
    await delivery('old', 'kommun', 31, { activity: 'm-old' });
    await delivery('gone', 'kommun', 32, { activity: 'm-gone' });
    await delivery('never', 'kommun', 33);
    await delivery('stranger', 'kommun', 34, { activity: 'm-stranger' });
    const updated: string[] = [];
    const updateSent: PrunePorts['updateSent'] = (reference, id, card) => {
      updated.push(`${reference}, ${id}: ${card.template}`);
      return Promise.resolve({ kind: id === 'm-gone' ? 'refused' : 'sent' });
    };
    await prune(ports({ updateSent }), MONDAY);
    expect(updated.sort()).toEqual([
      'ref user-gone, m-gone: retention/pruned',
      'ref user-old, m-old: retention/pruned',
    ]);
    expect((await left()).deliveries).toEqual(['new']);

    await delivery('away', 'kommun', 31, { activity: 'm-away' });
    const throttled: PrunePorts['updateSent'] = () => Promise.resolve({ kind: 'throttled' });
    await prune(ports({ updateSent: throttled }), MONDAY);
    expect((await left()).deliveries).toEqual(['away', 'new']);
    await prune(ports({ updateSent: throttled }), MONDAY + 31 * DAY);
    expect((await left()).deliveries).toEqual(['new']);
  });
});

describe('the daily run', () => {
  const at = (time: string): number => Date.parse(time);
  const rehearse = (times: readonly string[], failing: ReadonlySet<string> = new Set()) => {
    const done: string[] = [];
    const failures: Error[] = [];
    let now = 0;
    const look = makeDaily({
      clock: () => now,
      work: (when) => {
        const time = new Date(when).toISOString();
        done.push(time);
        return failing.has(time) ? Promise.reject(new Error('away')) : Promise.resolve();
      },
      onFailure: (error) => failures.push(error),
    });
    const run = async (): Promise<void> => {
      for (const time of times) {
        now = at(time);
        await look();
      }
    };
    return { run, done, failures };
  };

  it('works once a day from half past three in Sweden, in summer as in winter', async () => {
    const { run, done } = rehearse([
      '2026-11-24T02:29:00Z',
      '2026-11-24T02:30:00Z',
      '2026-11-24T02:31:00Z',
      '2026-11-25T02:29:00Z',
      '2026-11-25T09:00:00Z',
      '2027-07-01T01:29:00Z',
      '2027-07-01T01:30:00Z',
    ]);
    await run();
    expect(done).toEqual(['2026-11-24T02:30:00.000Z', '2026-11-25T09:00:00.000Z', '2027-07-01T01:30:00.000Z']);
  });

  it('tries again at the next look when it failed', async () => {
    const { run, done, failures } = rehearse(
      ['2026-11-24T02:30:00Z', '2026-11-24T02:31:00Z', '2026-11-24T02:32:00Z'],
      new Set(['2026-11-24T02:30:00.000Z']),
    );
    await run();
    expect(done).toHaveLength(2);
    expect(failures).toHaveLength(1);
  });
});
