import { openDeadlines } from '../../../src/features/deadlines/store';
import type { Turn } from '../../../src/turn/feature';
import type { Reply } from '../../../src/turn/reply';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, cardOf, press, say, textsOf, turnOf } from '../say-to';
import { deadlinesOn } from './deadlines-on';

interface Section {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly picked: string;
}

const sectionsOf = (reply: Reply): readonly Section[] =>
  cardOf(reply).data['sections'] as unknown as readonly Section[];
const noticesOf = (reply: Reply): unknown => cardOf(reply).data['notices'];

eachDatabase('frister', (given) => {
  const feature = () => deadlinesOn(given.db).feature;
  const open = () => openDeadlines(given.db, ANNA);
  const watch = async (...starts: string[]): Promise<void> => {
    const one = feature();
    for (const start of starts) await say(one, `ny frist pv.svar.skola ${start}`, turnOf(ANNA));
  };
  const ticked = async (): Promise<string> => (await open()).map(({ id, version }) => `${id}:${version}`).join(',');

  it('says what would be here when there are none', async () => {
    const reply = await say(feature(), 'frister', turnOf(ANNA));
    expect(cardOf(reply).template).toBe('deadlines/none');
    expect(reply.private).toBe(true);
  });

  it('shows what is late first, then today’s, then the coming by day', async () => {
    await watch('2026-11-20', '2026-10-30', '2026-11-02', '2026-11-10', '2026-10-20');
    const reply = await say(feature(), 'frister', turnOf(ANNA));
    expect(cardOf(reply).data['heading']).toBe('Du har fem frister');
    const days = sectionsOf(reply).map(({ id, label, choices }) => [
      id,
      label,
      choices.map(({ title }) => title.split(' · ').slice(1).join(' · ')),
    ]);
    expect(days).toEqual([
      ['late', 'Sena', ['Svar från skolan · tisdag 10 november', 'Svar från skolan · fredag 20 november']],
      ['today', 'I dag', ['Svar från skolan · måndag 23 november']],
      ['soon', 'Kommande', ['Svar från skolan · tisdag 1 december', 'Svar från skolan · fredag 11 december']],
    ]);
    const codes = new Set((await open()).map(({ code }) => code));
    for (const { title } of sectionsOf(reply).flatMap(({ choices }) => choices))
      expect(codes.has(title.split(' · ')[0] ?? '')).toBe(true);
  });

  it('ticks a single deadline from the start', async () => {
    await watch('2026-11-20');
    const [section] = sectionsOf(await say(feature(), 'frister', turnOf(ANNA)));
    expect(section?.picked).toBe(await ticked());
  });

  it('shows forty at a time, and the rest on the next card', async () => {
    await watch(...Array.from({ length: 43 }, () => '2026-11-20'));
    const first = await say(feature(), 'frister', turnOf(ANNA));
    expect(sectionsOf(first)[0]?.choices).toHaveLength(40);
    expect(cardOf(first).data['next']).toBe(40);
    const second = await press(feature(), 'deadlines.list', { from: 40 }, turnOf(ANNA));
    expect(sectionsOf(second)[0]?.choices).toHaveLength(3);
    expect(cardOf(second).data).not.toHaveProperty('next');
  });

  it('shows nobody else’s', async () => {
    await watch('2026-11-20');
    expect(cardOf(await say(feature(), 'frister', turnOf(BO))).template).toBe('deadlines/none');
  });

  const settle = (verb: string, ticks: string, turn: Turn = turnOf(ANNA)): Promise<Reply> =>
    press(feature(), `deadlines.${verb}`, { late: '', soon: ticks }, turn);

  it('asks for a tick when there is none', async () => {
    const reply = await settle('done', '');
    expect(textsOf(reply)).toEqual(['Kryssa för minst en frist först. Inget är ändrat.']);
    expect(reply.replace).toBeUndefined();
  });

  it('marks what is ticked as done, and says what was not done', async () => {
    await watch('2026-11-20', '2026-11-19');
    const [first] = await open();
    const reply = await settle('done', `${first?.id ?? ''}:1`);
    expect(noticesOf(reply)).toEqual([`Klart: ${first?.code ?? ''}. Inget är anmält eller journalfört.`]);
    expect(sectionsOf(reply)[0]?.choices).toHaveLength(1);
    expect(reply.messages).toEqual([]);
  });

  it('removes what is ticked, and its label with it', async () => {
    const form = { form: 'f', rule: 'pv.svar.skola', start: '2026-11-20', siblings: '1', label: 'ärende 3' };
    await press(feature(), 'deadlines.create', form, turnOf(ANNA));
    const reply = await settle('remove', await ticked());
    expect(cardOf(reply).template).toBe('deadlines/none');
    expect(noticesOf(reply)).toEqual([expect.stringMatching(/^Borttaget: /)]);
    const rows = await given.db.selectFrom('deadlines').select(['status', 'label', 'next_on']).execute();
    expect(rows.map(({ status, label, next_on }) => ({ status, label, next_on }))).toEqual([
      { status: 'removed', label: null, next_on: null },
    ]);
  });

  it.each([
    // The reminders have begun on 4 December: the next working day. Before that: the one after the next.
    ['2026-11-20', '2026-12-07T09:00:00Z', '2026-12-08', 'tisdag 8 december'],
    ['2026-11-20', '2026-11-23T09:00:00Z', '2026-12-09', 'onsdag 9 december'],
    ['2026-10-30', '2026-12-23T09:00:00Z', '2026-12-28', 'måndag 28 december'],
  ])('puts off what started on %s, at %s, until %s', async (start, at, nextOn, said) => {
    await watch(start);
    const reply = await settle('snooze', await ticked(), turnOf(ANNA, Date.parse(at)));
    const [row] = await open();
    expect(row?.nextOn).toBe(nextOn);
    expect(noticesOf(reply)).toEqual([`Jag påminner igen ${said} om ${row?.code ?? ''}. Sista dagen är densamma.`]);
  });

  it.each(['done', 'snooze', 'remove'])('does %s once when it is pressed twice, and says the same', async (verb) => {
    await watch('2026-11-20', '2026-11-19');
    const ticks = await ticked();
    const first = await settle(verb, ticks);
    const rows = await given.db.selectFrom('deadlines').select(['id', 'version', 'next_on']).orderBy('id').execute();
    const second = await settle(verb, ticks);
    expect(noticesOf(second)).toEqual(noticesOf(first));
    expect(await given.db.selectFrom('deadlines').select(['id', 'version', 'next_on']).orderBy('id').execute()).toEqual(
      rows,
    );
  });

  it('changes nothing from an old card, and shows how it stands now', async () => {
    await watch('2026-11-20');
    const old = await ticked();
    await settle('snooze', old);
    const [before] = await open();
    for (const verb of ['done', 'remove']) {
      const reply = await settle(verb, old);
      expect(noticesOf(reply)).toEqual(['Kortet är gammalt. Så här är läget nu.']);
      expect(sectionsOf(reply)[0]?.picked).toBe(await ticked());
    }
    expect(await open()).toEqual([before]);
  });

  it('changes nothing of another person’s', async () => {
    await watch('2026-11-20');
    const before = await open();
    for (const verb of ['done', 'snooze', 'remove'])
      expect(noticesOf(await settle(verb, await ticked(), turnOf(BO)))).toEqual([
        'Kortet är gammalt. Så här är läget nu.',
      ]);
    expect(await open()).toEqual(before);
  });

  it.each(['x', 'id-1', 'id-1:x', "id';--:1", ':1'])('takes no tick that it has not written: %s', (ticks) => {
    expect(() => settle('done', ticks)).toThrow();
  });
});
