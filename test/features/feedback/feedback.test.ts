import { makeFeedback } from '../../../src/features/feedback/make-feedback';
import { readCounts } from '../../../src/features/feedback/store';
import { prune } from '../../../src/features/retention/prune';
import { loadCatalogue } from '../../../src/guidelines';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, cardOf, inChannel, press, textsOf, turnOf } from '../say-to';

const UNIT = 'vk.psykolog.nummer';
const CONTACT = 'vk.telefon.barn-familjestod';
const catalogue = loadCatalogue();
const ticket = (n: number): string => `5f0b2d1c-0000-4000-8000-${String(n).padStart(12, '0')}`;

eachDatabase('what is thought of an answer', (given) => {
  const feature = () => makeFeedback({ db: given.db, catalogue });
  const give = (n: number, helped: 'yes' | 'no', why = '', person = ANNA) =>
    press(feature(), 'feedback.give', { unit: UNIT, ticket: ticket(n), helped, why }, turnOf(person));
  const report = (n: number, contact = CONTACT, unit = '') =>
    press(feature(), 'feedback.report', { ticket: ticket(n), unit, contact, fault: 'number' }, turnOf(ANNA));
  const said = (reply: Awaited<ReturnType<typeof give>>): unknown => cardOf(reply).data['text'];

  it('counts by answer and reason, and a card counts once, whatever is pressed on it and by whom', async () => {
    expect(said(await give(1, 'yes'))).toMatch(/^Omdömet är räknat/);
    expect(said(await give(2, 'no', 'unclear'))).toMatch(/^Omdömet är räknat/);
    expect(said(await give(3, 'no'))).toMatch(/^Omdömet är räknat/);
    expect(said(await give(2, 'no', 'unclear'))).toMatch(/^Det är redan räknat/);
    expect(said(await give(1, 'no', 'outdated', BO))).toMatch(/^Det är redan räknat/);
    const counts = await readCounts(given.db);
    expect(counts.map(({ verdict, unit, reason, count }) => [verdict, unit, reason, count]).sort()).toEqual([
      ['helped', UNIT, null, 1],
      ['not-helped', UNIT, null, 1],
      ['not-helped', UNIT, 'unclear', 1],
    ]);
  });

  it('counts once when two presses come at the same time', async () => {
    await Promise.all([give(4, 'yes'), give(4, 'yes'), give(4, 'no')]);
    expect(await readCounts(given.db)).toMatchObject([{ unit: UNIT, count: 1 }]);
  });

  it('counts each contact of a list once, beside the answer that it stood in', async () => {
    await report(5);
    await report(5);
    await report(5, 'vk.telefon.forsta-linjen');
    await report(6, CONTACT, UNIT);
    await give(6, 'yes');
    const counts = (await readCounts(given.db)).filter(({ verdict }) => verdict === 'wrong-contact');
    expect(counts.map(({ contact, unit, count }) => [contact, unit, count]).sort()).toEqual([
      [CONTACT, null, 1],
      [CONTACT, UNIT, 1],
      ['vk.telefon.forsta-linjen', null, 1],
    ]);
  });

  it('keeps nothing of who, where or when within the month', async () => {
    await give(7, 'no', 'other-place');
    const rows = await given.db.selectFrom('feedback').selectAll().execute();
    expect(rows).toMatchObject([
      { month: '2026-11', verdict: 'not-helped', unit: UNIT, contact: null, reason: 'other-place' },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/anna|kommun|2026-11-/);
  });

  it('counts nothing of an answer or a contact that there is not, nor from a guest', async () => {
    const turn = turnOf(ANNA);
    const away = await press(feature(), 'feedback.give', { unit: 'vk.none', ticket: ticket(8), helped: 'yes' }, turn);
    expect(textsOf(away).join()).toContain('finns inte längre');
    expect(textsOf(await report(8, 'vk.svar.skola')).join()).toContain('finns inte längre');
    const guest = await press(
      feature(),
      'feedback.give',
      { unit: UNIT, ticket: ticket(8), helped: 'yes' },
      inChannel(turn, 'c1', 'annan-kommun'),
    );
    expect(guest.denied).toBe(true);
    expect(await readCounts(given.db)).toEqual([]);
  });

  it('is kept a year', async () => {
    await give(9, 'yes');
    const at = (iso: string) =>
      prune(
        { db: given.db, updateSent: () => Promise.resolve({ kind: 'sent' }), stopping: () => false },
        Date.parse(iso),
      );
    await at('2027-11-23T04:00:00+01:00');
    expect(await readCounts(given.db)).toHaveLength(1);
    await at('2027-12-02T04:00:00+01:00');
    expect(await readCounts(given.db)).toEqual([]);
  });
});
