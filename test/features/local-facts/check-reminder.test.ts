import { LocalDate } from '../../../src/calendar/local-date';
import { addFact } from '../../../src/features/local-facts/store/write';
import type { DeliveryState } from '../../../src/storage/schema';
import { transaction } from '../../../src/storage/transaction';
import { eachDatabase } from '../../setup/each-database';
import { KOMMUN_ADMIN, localFactsOn, REGION_ADMIN } from './local-facts-on';
import { day, someFact } from './some-fact';

const at = (local: string): number => Date.parse(`${local}+01:00`);

eachDatabase('the yearly check', (given) => {
  const reminder = () => localFactsOn(given.db).reminder;
  const owed = (local: string, limit = 10) => reminder().owed(at(local), limit);
  const enter = (tenant: string, checked: string, to: string | null = null): Promise<unknown> =>
    transaction(given.db, (trx) =>
      addFact(
        trx,
        tenant,
        { id: `f-${tenant}`, fact: someFact({ checked: day(checked), to: to === null ? null : day(to) }) },
        0,
      ),
    );
  const tell = (state: DeliveryState, on: string): Promise<unknown> =>
    given.db
      .insertInto('deliveries')
      .values({
        id: `d-${on}`,
        tenant: KOMMUN_ADMIN.tenant,
        user_id: KOMMUN_ADMIN.user,
        kind: 'lokala-uppgifter',
        local_date: LocalDate.parse(on),
        state,
        due_at: null,
        lease_until: null,
        attempts: 1,
        repeat: 0,
        updated_at: 0,
        activity_id: null,
      })
      .execute();

  // Checked on 10 December 2025: a year unchecked from 11 December 2026. The first working day of December is the 1st.
  it.each([
    ['2026-11-02T08:00', false, 'more than a month before'],
    ['2026-12-01T07:59', false, 'before eight'],
    ['2026-12-01T08:00', true, 'on the first working day of its month'],
    ['2026-12-05T09:00', false, 'on a Saturday'],
    ['2026-12-14T09:00', true, 'after a stop, in the first fortnight'],
    ['2026-12-15T09:00', false, 'later in the month'],
    ['2027-01-04T09:00', true, 'the next month, still unchecked'],
  ])('is owed at %s: %s (%s)', async (local, is) => {
    await enter('kommun', '2025-12-10');
    expect(await owed(local)).toEqual(is ? [KOMMUN_ADMIN] : []);
  });

  it('is owed to the administrators of the organisation whose fact it is, and to no other', async () => {
    await enter('region', '2025-12-10');
    expect(await owed('2026-12-01T08:00')).toEqual([REGION_ADMIN]);
    await enter('kommun', '2025-12-10');
    expect(await owed('2026-12-01T08:00')).toEqual([KOMMUN_ADMIN, REGION_ADMIN]);
    expect(await owed('2026-12-01T08:00', 1)).toHaveLength(1);
  });

  it('is not owed for what no longer holds', async () => {
    await enter('kommun', '2025-12-10', '2026-11-30');
    expect(await owed('2026-12-01T08:00')).toEqual([]);
  });

  it.each([
    ['sent', false],
    ['unknown', false],
    ['planned', false],
    ['refused', true],
    ['failed', true],
  ] as const)('comes again the next day after one that was %s: %s', async (state, again) => {
    await enter('kommun', '2025-12-10');
    await tell(state, '2026-12-01');
    expect(await owed('2026-12-01T09:00')).toEqual([]);
    expect(await owed('2026-12-02T09:00')).toEqual(again ? [KOMMUN_ADMIN] : []);
  });

  it('names what to make sure of, and tells nothing before it is opened', async () => {
    await enter('kommun', '2025-12-10');
    const outgoing = await reminder().render(KOMMUN_ADMIN, at('2026-12-01T08:00'));
    expect(outgoing).toMatchObject({ summary: 'Lokala uppgifter att kontrollera', about: ['f-kommun'] });
    expect(JSON.stringify(outgoing?.card)).toContain(
      'Socialjour, Karlstad (Karlstads kommun): kontrollerad onsdag 10 december 2025',
    );
  });

  it('says nothing when all has been checked meanwhile', async () => {
    await enter('kommun', '2026-11-30');
    expect(await reminder().render(KOMMUN_ADMIN, at('2026-12-01T08:00'))).toBeNull();
  });
});
