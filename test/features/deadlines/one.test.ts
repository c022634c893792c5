import { openDeadlines } from '../../../src/features/deadlines/store';
import { saveProfile } from '../../../src/features/profile/store';
import type { Turn } from '../../../src/turn/feature';
import type { Reply } from '../../../src/turn/reply';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, MONDAY, cardOf, press, say, textsOf, turnOf } from '../say-to';
import { deadlinesOn } from './deadlines-on';

const noticesOf = (reply: Reply): unknown => cardOf(reply).data['notices'];
const WEEK = 7 * 86_400_000;

eachDatabase('one deadline', (given) => {
  const deadlines = () => deadlinesOn(given.db);
  const feature = () => deadlines().feature;
  const only = async () => {
    const [deadline] = await openDeadlines(given.db, ANNA);
    if (!deadline) throw new Error('no open deadline');
    return deadline;
  };
  const watch = async (start = '2026-11-20', rule = 'pv.svar.skola'): Promise<string> => {
    await say(feature(), `ny frist ${rule} ${start}`, turnOf(ANNA));
    const { id, version } = await only();
    return `${id}:${version}`;
  };
  const act = (verb: string, soon: string, more: object = {}, turn: Turn = turnOf(ANNA)): Promise<Reply> =>
    press(feature(), `deadlines.${verb}`, { soon, ...more }, turn);
  const rows = () =>
    given.db
      .selectFrom('deadlines')
      .select(['status', 'answered', 'start_on', 'due_on', 'next_on', 'version'])
      .execute();

  it('opens from the list or by its code with rule, source, start, what is open about it, last day and who acts', async () => {
    const ticks = await watch();
    const { code } = await only();
    const opened = await act('open', ticks);
    expect(cardOf(opened).template).toBe('deadlines/one');
    expect(opened.private).toBe(true);
    expect(cardOf(opened).data).toMatchObject({
      heading: `Frist ${code}`,
      lastDay: 'Sista dag: fredag 11 december',
      facts: [
        { title: 'Frist', value: 'Svar från skolan' },
        { title: 'Startdag', value: 'fredag 20 november' },
        { title: 'Den som ska göra det', value: 'skolan' },
      ],
      line: 'fredag 20 november: start → måndag 23 november: i dag → fredag 4 december: jag påminner → onsdag 9 december: jag påminner → fredag 11 december: jag påminner, sista dag',
      notes: [expect.stringMatching(/^Riktlinjen säger inte när tre veckor börjar/)],
      source: 'Källa: Prov: Värmland › Svar',
    });
    expect(cardOf(await say(feature(), `visa frist ${code.toLowerCase()}`, turnOf(ANNA))).data).toEqual(
      cardOf(opened).data,
    );
  });

  it('opens for nobody else, and one at a time', async () => {
    const ticks = await watch();
    const { code } = await only();
    expect(textsOf(await say(feature(), `visa frist ${code}`, turnOf(BO)))).toEqual([
      expect.stringMatching(/^Du har ingen/),
    ]);
    expect(noticesOf(await act('open', ticks, {}, turnOf(BO)))).toEqual(['Kortet är gammalt. Så här är läget nu.']);
    await say(feature(), 'ny frist pv.svar.skola 2026-11-19', turnOf(ANNA));
    const both = (await openDeadlines(given.db, ANNA)).map(({ id, version }) => `${id}:${version}`).join(',');
    expect(textsOf(await act('open', both))).toEqual(['Kryssa för en enda frist för att öppna den.']);
    expect(textsOf(await act('open', ''))).toEqual(['Kryssa för minst en frist först. Inget är ändrat.']);
  });

  it.each([
    ['in-time', 'in-time', /^Svaret kom i tid: /],
    ['late', 'late', /^Svaret kom för sent: /],
  ])('is marked as answered %s, and nothing else is noted', async (verb, answered, said) => {
    const ticks = await watch();
    for (let time = 0; time < 2; time += 1)
      expect(noticesOf(await act(verb, ticks))).toEqual([expect.stringMatching(said)]);
    expect(await rows()).toMatchObject([{ status: 'done', answered, next_on: null, version: 2 }]);
  });

  it.each([
    ['2026-11-20', 'in-time', 1],
    ['2026-10-20', null, 2],
  ])(
    'that started on %s and is simply done counts as %s: only its owner knows when an answer came',
    async (start, answered, lines) => {
      const ticks = await watch(start);
      const notices = noticesOf(await act('done', ticks)) as string[];
      expect(notices).toHaveLength(lines);
      expect(await rows()).toMatchObject([{ status: 'done', answered }]);
    },
  );

  it('that is paused stays in the list without reminding, and the morning’s card says that it is paused', async () => {
    const ticks = await watch('2026-11-02');
    for (let time = 0; time < 2; time += 1)
      expect(noticesOf(await act('pause', ticks))).toEqual([expect.stringMatching(/^Pausat: .* Jag påminner inte/)]);
    const paused = await only();
    expect(paused).toMatchObject({ nextOn: null, version: 2, status: 'open' });
    expect(await deadlines().reminder.owed(MONDAY + WEEK, 10)).toEqual([]);
    expect(JSON.stringify(cardOf(await say(feature(), 'frister', turnOf(ANNA))).data)).toContain('· pausad');
    await say(feature(), 'ny frist pv.svar.skola 2026-11-02', turnOf(ANNA));
    const outgoing = await deadlines().reminder.render(ANNA, MONDAY + WEEK);
    expect(outgoing?.about).not.toContain(paused.id);
    expect(outgoing?.card.data['notices']).toEqual([`Pausade just nu: ${paused.code}. Dem påminner jag inte om.`]);
    const resumed = `${paused.id}:2`;
    for (let time = 0; time < 2; time += 1)
      expect(noticesOf(await act('resume', resumed))).toEqual([
        expect.stringMatching(/^Jag påminner igen måndag 30 november om/),
      ]);
    expect(noticesOf(await act('pause', ticks))).toEqual(['Kortet är gammalt. Så här är läget nu.']);
  });

  it('is counted anew from another start, once, and a paused one stays paused', async () => {
    const ticks = await watch();
    const { id, code } = await only();
    for (let time = 0; time < 2; time += 1)
      expect(noticesOf(await act('restart', ticks, { start: '2026-11-09' }))).toEqual([
        `${code}: jag räknar nu från måndag 9 november. Sista dag: måndag 30 november.`,
      ]);
    expect(await rows()).toMatchObject([
      { start_on: '2026-11-09', due_on: '2026-11-30', next_on: '2026-11-27', version: 2 },
    ]);
    await act('pause', `${id}:2`);
    await act('restart', `${id}:3`, { start: '2026-11-16' });
    expect(await rows()).toMatchObject([{ due_on: '2026-12-07', next_on: null, version: 4 }]);
    expect(noticesOf(await act('restart', ticks, { start: '2026-11-20' }))).toEqual([
      'Kortet är gammalt. Så här är läget nu.',
    ]);
  });

  it.each([
    ['2027-01-01', /^Startdagen ligger i framtiden/],
    ['', /^Välj vilken dag/],
    ['2026-02-30', /^Den 30 februari finns inte/],
  ])('keeps its start when %j is asked for', async (start, said) => {
    const ticks = await watch();
    const before = await rows();
    expect(textsOf(await act('restart', ticks, { start }))).toEqual([expect.stringMatching(said)]);
    expect(await rows()).toEqual(before);
  });

  it('gives words to send to whom the guideline names, with the rule and its source, and neither code nor label', async () => {
    const ticks = await watch();
    const reply = await act('draft', ticks);
    expect(cardOf(reply).template).toBe('deadlines/draft');
    expect(cardOf(reply).data).toEqual({
      to: 'Till: skolan',
      lines: [
        'Hej,',
        'det gäller: Svar från skolan. Tiden räknas från fredag 20 november.',
        'Skolan svarar inom tre veckor.',
        'Sista dagen är fredag 11 december. Kan du svara senast då, eller säga till om det inte går?',
      ],
      source: 'Källa: Prov: Värmland › Svar',
    });
    expect(JSON.stringify(cardOf(reply).data)).not.toContain((await only()).code);
    const later = await act('draft', ticks, {}, turnOf(ANNA, MONDAY + 4 * WEEK));
    expect(JSON.stringify(cardOf(later).data)).toContain('Sista dagen var fredag 11 december');
  });

  it('gives no words to send where it is the reader’s own role that acts', async () => {
    await saveProfile(given.db, ANNA, { municipality: 'Karlstad', role: 'rektor' }, MONDAY);
    expect(textsOf(await act('draft', await watch()))).toEqual([
      expect.stringMatching(/^Enligt riktlinjen är det din egen roll/),
    ]);
  });

  it('stands with the others in a file of one’s own, the calendar’s without a word of what it is', async () => {
    const ticks = await watch('2026-10-20');
    await act('late', ticks);
    await say(feature(), 'ny frist pv.svar.skola 2026-11-20', turnOf(ANNA));
    await say(feature(), 'ny frist pv.svar.skola 2026-11-20', turnOf(BO));
    const { code } = await only();
    const reply = await say(feature(), 'spara frister', turnOf(ANNA));
    expect(reply.private).toBe(true);
    const file = (name: string): string => decodeURIComponent((cardOf(reply).data[name] as string).split('?')[1] ?? '');
    const lines = file('csv').replace(/\r\n$/, '').split('\r\n');
    expect(lines[0]).toBe('\uFEFFKod;Etikett;Frist;Startdag;Sista dag;Arbetsdag enligt lag;Ska göra det;Läge;Källa');
    expect(lines.slice(1).map((line) => line.split(';').slice(2).join(';'))).toEqual([
      'Svar från skolan;2026-10-20;2026-11-10;;skolan;svar för sent;Prov: Värmland › Svar',
      'Svar från skolan;2026-11-20;2026-12-11;;skolan;öppen;Prov: Värmland › Svar',
    ]);
    const calendar = file('calendar').replace(/\r\n /g, '');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('SUMMARY:Frist att titta på\r\n');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261211');
    expect(calendar).toContain(`Kod ${code}`);
    expect(calendar).not.toMatch(/skola/i);
  });

  it('gives no file when there is nothing to put in it', async () => {
    expect(textsOf(await say(feature(), 'spara frister', turnOf(ANNA)))).toEqual([
      'Du har inga frister att spara som fil.',
    ]);
  });
});

eachDatabase('the timeline over a list', (given) => {
  it('counts last days by week, what is late first', async () => {
    const { feature } = deadlinesOn(given.db);
    for (const start of [
      '2026-10-20',
      '2026-11-02',
      '2026-11-08',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-23',
    ])
      await say(feature, `ny frist pv.svar.skola ${start}`, turnOf(ANNA));
    expect(cardOf(await say(feature, 'frister', turnOf(ANNA))).data['timeline']).toEqual([
      { title: 'Sena', value: '1' },
      { title: 'Den här veckan', value: '2' },
      { title: 'Nästa vecka', value: '1' },
      { title: 'Veckan därpå', value: '1' },
      { title: 'Senare', value: '2' },
    ]);
  });
});
