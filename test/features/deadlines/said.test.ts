import { saveProfile } from '../../../src/features/profile/store';
import { openDeadlines } from '../../../src/features/deadlines/store';
import type { CardView, Reply } from '../../../src/turn/reply';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, MONDAY, cardOf, press, say, textsOf, turnOf } from '../say-to';
import { deadlinesOn } from './deadlines-on';

const CODE = /[CDFHJKMNPRTWX][CDFHJKMNPRTWX3479]-[CDFHJKMNPRTWX3479]{3}/;

eachDatabase('ny frist', (given) => {
  const feature = () => deadlinesOn(given.db).feature;
  const open = () => openDeadlines(given.db, ANNA);
  /** The form that a "no" at the threshold leads to. */
  const beyond = async (asked: Reply): Promise<CardView> => {
    const { form } = deadlinesOn(given.db);
    expect(cardOf(asked)).toMatchObject({ template: 'threshold/question', data: { next: form.name } });
    return cardOf(await form.enter(form.carried.parse(cardOf(asked).data['carried']), turnOf(ANNA)));
  };
  const liveIn = (municipality: string) => saveProfile(given.db, ANNA, { municipality }, MONDAY);

  it('with a rule and a day gives the code and the last day, without a profile too', async () => {
    const reply = await say(feature(), 'ny frist pv.svar.skola 2026-11-23', turnOf(ANNA));
    expect(reply.private).toBe(true);
    expect(cardOf(reply)).toEqual({
      template: 'deadlines/made',
      data: {
        heading: 'Jag bevakar fristen',
        lastDay: 'Sista dag: måndag 14 december',
        codes: expect.stringMatching(new RegExp(`^Kod: ${CODE.source}\\. Skriv koden i akten\\.$`)) as string,
        marks: [],
        facts: [
          { title: 'Frist', value: 'Svar från skolan' },
          { title: 'Startdag', value: 'måndag 23 november' },
          { title: 'Den som ska göra det', value: 'skolan' },
          {
            title: 'Jag påminner',
            value: 'måndag 7 december, fredag 11 december, måndag 14 december. Dagarna är mina egna.',
          },
        ],
        notes: [
          'Riktlinjen säger inte när tre veckor börjar. Jag räknar från dagen du skickade.',
          'Har någon i familjen skyddade personuppgifter? Ta då bort fristen under ”frister”. Skriv ”skyddade personuppgifter” för att se vad riktlinjen säger.',
        ],
        source: 'Källa: Prov: Värmland › Svar',
      },
    });
    expect(await open()).toMatchObject([
      { rule: 'pv.svar.skola', dueOn: '2026-12-14', nextOn: '2026-12-07', version: 1 },
    ]);
  });

  it.each([
    ['idag', '2026-11-23'],
    ['i går', '2026-11-22'],
    ['2026-11-20', '2026-11-20'],
  ])('takes the day written as %s', async (day, start) => {
    await say(feature(), `ny frist PV.svar.skola ${day}`, turnOf(ANNA));
    expect(await open()).toMatchObject([{ startOn: start }]);
  });

  it('shows the next working day where the time is statutory, and only there', async () => {
    const { data } = cardOf(await say(feature(), 'ny frist pv.utredning 2026-08-20', turnOf(ANNA)));
    expect(data['lastDay']).toBe('Sista dag: söndag 20 december');
    expect(data['workingDay']).toBe(
      'Sista dagen är ingen arbetsdag. Enligt lag (1930:173) räcker det senast måndag 21 december.',
    );
    const agreed = cardOf(await say(feature(), 'ny frist pv.svar.skola 2026-11-22', turnOf(ANNA)));
    expect(agreed.data['lastDay']).toBe('Sista dag: söndag 13 december');
    expect(agreed.data).not.toHaveProperty('workingDay');
  });

  it('counts a rule in conflict by the shorter time, with both days and the reason', async () => {
    const { data } = cardOf(await say(feature(), 'ny frist pv.plan.lang 2026-11-23', turnOf(ANNA)));
    expect(data['lastDay']).toBe('Sista dag: måndag 7 december');
    expect(data['marks']).toEqual([
      'Bilagan säger två veckor, texten en månad.',
      'Jag räknar med den kortare tiden. Med den längre blir sista dagen onsdag 23 december.',
    ]);
  });

  it('says that the guideline has run out, and that it is another place’s', async () => {
    await liveIn('Karlstad');
    const { data } = cardOf(await say(feature(), 'ny frist pb.kallelse 2026-11-23', turnOf(ANNA)));
    expect(data['marks']).toEqual([
      'Regeln gäller inte i din kommun. Kontrollera att du har valt rätt frist.',
      'Riktlinjen gällde till 31 december 2025. Fråga kommunen vad som gäller nu.',
    ]);
  });

  it.each([
    [
      'pv.svar.skola',
      '2026-09-01',
      ['Sista dagen har redan gått. Jag påminner varje vecka tills du markerar fristen som klar.'],
    ],
    ['pv.utredning', '2026-09-01', ['Startdagen ligger mer än en månad tillbaka. Stämmer den?']],
    ['pv.utredning', '2026-10-23', []],
    ['pv.svar.skola', '2026-11-02', []],
    [
      'pv.svar.skola',
      '2025-11-23',
      ['Sista dagen har redan gått. Jag påminner varje vecka tills du markerar fristen som klar.'],
    ],
  ])('warns of %s from %s as far as it must', async (rule, start, marks) => {
    const { data } = cardOf(await say(feature(), `ny frist ${rule} ${start}`, turnOf(ANNA)));
    expect(data['marks']).toEqual(marks);
    expect(await open()).toHaveLength(1);
  });

  it.each([
    ['pv.okand 2026-11-23', /^Den regeln känner jag inte igen\. .*”ny frist”/],
    ['Norrskolan', /^Den regeln känner jag inte igen/],
    ['pv.giltighet 2026-11-23', /^Riktlinjen anger ingen tid/],
    ['pv.svar.snart 2026-11-23', /^Riktlinjen anger ingen tid/],
    ['pv.svar.skola 2026-02-30', /^Den 30 februari finns inte\./],
    ['pv.svar.skola 2026-13-01', /^Den dagen finns inte\./],
    ['pv.svar.skola snart', /^Dagen gick inte att läsa\. .*ÅÅÅÅ-MM-DD/],
    ['pv.svar.skola 2026-11-24', /^Startdagen ligger i framtiden\./],
    ['pv.svar.skola 2024-11-23', /^Startdagen ligger mer än ett år tillbaka\./],
  ])('answers "ny frist %s" in one line, keeps nothing and repeats no word of it', async (rest, answer) => {
    const said = textsOf(await say(feature(), `ny frist ${rest}`, turnOf(ANNA)));
    expect(said).toEqual([expect.stringMatching(answer)]);
    expect(said[0]).not.toMatch(/norrskolan|okand|pv\./i);
    expect(await open()).toEqual([]);
  });

  it('asks on skyddade personuppgifter each time before it shows a form, not of a receipt', async () => {
    await liveIn('Karlstad');
    for (const said of ['ny frist', 'ny frist pv.svar.skola', 'bevaka frist'])
      expect(cardOf(await say(feature(), said, turnOf(ANNA))).template).toBe('threshold/question');
    const opened = await press(feature(), 'deadlines.open-form', { rule: 'pv.svar.skola' }, turnOf(ANNA));
    expect(cardOf(opened)).toEqual({
      template: 'threshold/question',
      data: { next: 'deadlines.form', carried: { rule: 'pv.svar.skola' } },
    });
  });

  it('asks for the place before it shows a form', async () => {
    expect(cardOf(await say(feature(), 'ny frist', turnOf(ANNA))).template).toBe('deadlines/no-place');
    await liveIn('Örebro');
    expect(textsOf(await say(feature(), 'ny frist', turnOf(ANNA)))[0]).toMatch(/^Jag har ingen riktlinje för Örebro/);
  });

  it('shows the deadlines of the place, those of the role first', async () => {
    await saveProfile(given.db, ANNA, { municipality: 'Karlstad', role: 'rektor' }, MONDAY);
    const { data } = await beyond(await say(feature(), 'ny frist', turnOf(ANNA)));
    expect((data['rules'] as { title: string }[]).map(({ title }) => title)).toEqual([
      'Svar från skolan (tre veckor)',
      'Utredning klar (fyra månader)',
      'Plan enligt bilagan (två veckor)',
      'Plan enligt texten (en månad)',
    ]);
    expect(data['asks']).toBe('Vilken dag började tiden?');
  });

  it('opens the form with the rule of the answer that it was opened from', async () => {
    const { data } = await beyond(await press(feature(), 'deadlines.open-form', { rule: 'pb.kallelse' }, turnOf(ANNA)));
    expect(data).toMatchObject({ rule: 'pb.kallelse', asks: 'Vilken dag bestämdes mötet?' });
  });
});

eachDatabase('the form of a new deadline', (given) => {
  const feature = () => deadlinesOn(given.db).feature;
  const open = () => openDeadlines(given.db, ANNA);
  const filled = { form: 'form-1', rule: 'pv.svar.skola', start: '2026-11-23', siblings: '1' };

  it('becomes the receipt', async () => {
    const reply = await press(feature(), 'deadlines.create', filled, turnOf(ANNA));
    expect(reply.messages).toEqual([]);
    expect(reply.replace?.template).toBe('deadlines/made');
  });

  it('gives each sibling a code of their own, all at once', async () => {
    const reply = await press(feature(), 'deadlines.create', { ...filled, siblings: '3' }, turnOf(ANNA));
    const codes = (await open()).map(({ code }) => code);
    expect(new Set(codes).size).toBe(3);
    expect(cardOf(reply).data).toMatchObject({ heading: 'Jag bevakar tre frister' });
    for (const code of codes) expect(cardOf(reply).data['codes']).toContain(code);
    expect(cardOf(reply).data['codes']).toMatch(/Skriv en kod i varje barns akt\.$/);
  });

  it('makes one deadline of two presses, one after the other or at once, and shows the same receipt', async () => {
    const one = feature();
    const presses = [1, 2].map(() => press(one, 'deadlines.create', { ...filled, siblings: 2 }, turnOf(ANNA)));
    const shown = (await Promise.all(presses)).map((reply) => cardOf(reply).data['codes']);
    const again = cardOf(await press(one, 'deadlines.create', { ...filled, siblings: 2 }, turnOf(ANNA)));
    expect(new Set([...shown, again.data['codes']]).size).toBe(1);
    expect(await open()).toHaveLength(2);
  });

  it('makes nothing more when it is pressed again with other answers, and shows what stands', async () => {
    const one = feature();
    await press(one, 'deadlines.create', filled, turnOf(ANNA));
    for (const other of [{ siblings: '4' }, { rule: 'pv.utredning' }, { start: '2026-11-20' }]) {
      const { template, data } = cardOf(await press(one, 'deadlines.create', { ...filled, ...other }, turnOf(ANNA)));
      expect(template).toBe('deadlines/list');
      expect(data['notices']).toEqual([expect.stringMatching(/^Kortet är redan använt/)]);
    }
    expect(await open()).toHaveLength(1);
  });

  it('is each person’s own, though the card is the same', async () => {
    const one = feature();
    await press(one, 'deadlines.create', filled, turnOf(ANNA));
    await press(one, 'deadlines.create', filled, turnOf(BO));
    expect(await open()).toHaveLength(1);
    expect(await openDeadlines(given.db, BO)).toHaveLength(1);
  });

  it('keeps a label that the gate has let through', async () => {
    const reply = await press(feature(), 'deadlines.create', { ...filled, label: 'ärende 3' }, turnOf(ANNA));
    expect(cardOf(reply).data['facts']).toContainEqual({ title: 'Etikett', value: 'ärende 3' });
    expect(await open()).toMatchObject([{ label: 'ärende 3' }]);
  });

  it.each([
    [{ rule: '' }, /^Välj en frist i listan/],
    [{ rule: 'pv.okand' }, /^Den regeln känner jag inte igen/],
    [{ start: '' }, /^Välj vilken dag/],
    [{ start: undefined }, /^Välj vilken dag/],
    [{ start: '2026-02-30' }, /^Den 30 februari finns inte/],
    [{ start: '2027-01-01' }, /^Startdagen ligger i framtiden/],
    [{ start: '2024-11-23' }, /^Startdagen ligger mer än ett år tillbaka/],
    [{ siblings: '0' }, /^Skriv hur många barn/],
    [{ siblings: '7' }, /^Skriv hur många barn/],
    [{ siblings: '1.5' }, /^Skriv hur många barn/],
    [{ label: '*fet*' }, /^En etikett får ha/],
  ])('stands as it was filled in when %j', async (wrong, answer) => {
    const reply = await press(feature(), 'deadlines.create', { ...filled, ...wrong }, turnOf(ANNA));
    expect(textsOf(reply)).toEqual([expect.stringMatching(answer)]);
    expect(reply.replace).toBeUndefined();
    expect(await open()).toEqual([]);
  });

  it.each([
    { form: undefined },
    { form: 'a'.repeat(65) },
    { rule: 'Alva Ek' },
    { start: 'i våras' },
    { siblings: 'två' },
  ])('takes no data that the card cannot send: %j', (wrong) => {
    expect(() => press(feature(), 'deadlines.create', { ...filled, ...wrong }, turnOf(ANNA))).toThrow();
  });
});
