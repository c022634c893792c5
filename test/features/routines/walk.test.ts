import { addDays, localDateAt } from '../../../src/calendar/local-date';
import { makeCatalogue } from '../../../src/guidelines/catalogue';
import type { JourneyDraft } from '../../../src/guidelines/model';
import { KEPT_DAYS, pruneWalks } from '../../../src/features/routines/api';
import { makeRoutines } from '../../../src/features/routines/make-routines';
import { leftWalks } from '../../../src/features/routines/store';
import type { Walk } from '../../../src/features/routines/walk';
import { sayText } from '../../../src/turn/reply';
import { guideline } from '../../guidelines/fixture';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, MONDAY, cardOf, press, say, textsOf, turnOf } from '../say-to';

const DAY = 86_400_000;
const choices = (yes: string, no: string) => [
  { id: 'ja', label: 'Ja', next: yes },
  { id: 'nej', label: 'Nej', next: no },
];
const ask = { kind: 'question', rules: ['pr.svar'] } as const;
const end = {
  rules: ['pr.svar'],
  now: ['Vänta.'],
  contacts: ['pr.telefon'],
  then: 'Svaret kommer.',
  next: [],
} as const;

/** In version 2 the second step is another, and the third is gone. */
const journeyOf = (version: number): JourneyDraft => ({
  id: 'pr.fraga',
  version,
  name: 'Fråga skolan',
  words: ['fråga skolan', 'skolfråga'],
  about: 'Skicka frågan och vänta på svaret.',
  roles: [],
  rule: 'pr.svar',
  start: 'ringt',
  steps: {
    ringt: { ...ask, asks: 'Har du ringt?', choices: choices('skickat', 'skickat') },
    skickat: {
      ...ask,
      asks: 'Har du skickat?',
      choices: version === 1 ? choices('dag', 'slut') : choices('slut', 'annat'),
    },
    ...(version === 1
      ? { dag: { kind: 'date', rules: ['pr.svar'], asks: 'Vilken dag?', when: 'past', next: 'slut' } as const }
      : {}),
  },
  outcomes: {
    slut: {
      ...end,
      says: 'Vänta på svaret',
      ...(version === 1 ? { deadlines: [{ rule: 'pr.svar', from: 'dag' }] } : {}),
    },
    ...(version === 1 ? {} : { annat: { ...end, says: 'Skicka frågan' } }),
  },
});

const catalogueOf = (version: number) => makeCatalogue([{ ...guideline, journeys: [journeyOf(version)] }], [], []);

eachDatabase('a walk through a routine', (given) => {
  const watched: object[] = [];
  const routinesOf = (version = 1) =>
    makeRoutines({
      db: given.db,
      catalogue: catalogueOf(version),
      newId: () => 'walk-1',
      profileOf: () => Promise.resolve({ municipality: 'Gotland', role: null }),
      watch: (_turn, wish) => {
        watched.push(wish);
        return Promise.resolve(sayText('watched'));
      },
      offerFile: () => Promise.resolve(null),
      localFacts: () => Promise.resolve([]),
    });
  const walkWith = (answers: Record<string, string>, at = MONDAY): Walk => ({
    id: 'walk-1',
    journey: 'pr.fraga',
    version: 1,
    day: localDateAt(at),
    answers,
  });
  const answering = async (walk: Walk, at: string, rest: object, { version = 1, when = MONDAY, who = ANNA } = {}) =>
    press(routinesOf(version).feature, 'routines.answer', { walk, at, ...rest }, turnOf(who, when));
  const dataOf = async (reply: Promise<Parameters<typeof cardOf>[0]>) => cardOf(await reply);

  it('keeps the later answers that still hold when an earlier one is changed, and drops one at a time back', async () => {
    const walk = walkWith({ ringt: 'ja', skickat: 'ja', dag: '2026-11-20' });
    const { data } = await dataOf(answering(walk, 'ringt', { choice: 'nej' }));
    expect(data['walk']).toMatchObject({ answers: { ringt: 'nej', skickat: 'ja', dag: '2026-11-20' } });
    const other = await dataOf(answering(walk, 'skickat', { choice: 'nej' }));
    expect(other.data['walk']).toMatchObject({ answers: { ringt: 'ja', skickat: 'nej' } });
    const back = await dataOf(press(routinesOf().feature, 'routines.back', { walk, at: 'slut' }, turnOf(ANNA)));
    expect(back.data).toMatchObject({
      at: 'dag',
      days: [{ value: '2026-11-20' }],
      walk: { answers: { ringt: 'ja', skickat: 'ja' } },
    });
  });

  it('says that a card is of an older version, and goes on with the answers that still hold', async () => {
    const walk = walkWith({ ringt: 'ja', skickat: 'ja' });
    const old = await dataOf(answering(walk, 'dag', { day: '2026-11-20' }, { version: 2 }));
    expect(old.template).toBe('routines/old');
    const { feature } = routinesOf(2);
    const on = await dataOf(press(feature, 'routines.show', { walk: old.data['walk'] }, turnOf(ANNA)));
    expect(on).toMatchObject({ template: 'routines/outcome', data: { heading: 'Vänta på svaret' } });
    const anew = await dataOf(press(feature, 'routines.restart', { journey: 'pr.fraga' }, turnOf(ANNA)));
    expect(anew).toMatchObject({ template: 'threshold/danger', data: { carried: { answers: {} } } });
  });

  it('passes the threshold again on another day, whatever is pressed', async () => {
    const walk = walkWith({ ringt: 'ja' });
    const asked = await dataOf(answering(walk, 'skickat', { choice: 'ja' }, { when: MONDAY + DAY }));
    expect(asked).toMatchObject({ template: 'threshold/danger', data: { carried: { answers: { ringt: 'ja' } } } });
  });

  it('is offered for a fortnight from the last answer, to nobody else, and then is gone', async () => {
    await answering(walkWith({}), 'ringt', { choice: 'ja' });
    expect(await leftWalks(given.db, BO, MONDAY)).toEqual([]);
    const almost = MONDAY + KEPT_DAYS * DAY - 1;
    expect(await leftWalks(given.db, ANNA, almost)).toMatchObject([{ journey: 'pr.fraga', answers: { ringt: 'ja' } }]);
    await pruneWalks(given.db, almost);
    expect(await leftWalks(given.db, ANNA, almost)).toHaveLength(1);
    expect(await leftWalks(given.db, ANNA, almost + 1)).toEqual([]);
    await pruneWalks(given.db, almost + 1);
    expect(await given.db.selectFrom('walks').selectAll().execute()).toEqual([]);
  });

  it('resumes what was kept, with the threshold before it, also under a newer version', async () => {
    await answering(walkWith({}), 'ringt', { choice: 'ja' });
    const offered = await dataOf(say(routinesOf(2).feature, 'starta skolfråga', turnOf(ANNA)));
    expect(offered.template).toBe('routines/resume');
    const asked = await dataOf(press(routinesOf(2).feature, 'routines.resume', { journey: 'pr.fraga' }, turnOf(ANNA)));
    expect(asked).toMatchObject({
      template: 'threshold/danger',
      data: { carried: { version: 1, answers: { ringt: 'ja' } } },
    });
    const entered = await dataOf(routinesOf(2).walk.enter(asked.data['carried'], turnOf(ANNA)));
    expect(entered).toMatchObject({
      template: 'routines/step',
      data: { at: 'skickat', notices: [expect.stringContaining('har ändrats')] },
    });
  });

  it('keeps nothing before the first answer, and nothing after the outcome or when it is broken off', async () => {
    const left = async () => (await leftWalks(given.db, ANNA, MONDAY)).length;
    await routinesOf().walk.enter({ journey: 'pr.fraga', version: 1, answers: {} }, turnOf(ANNA));
    expect(await left()).toBe(0);
    await answering(walkWith({}), 'ringt', { choice: 'ja' });
    expect(await left()).toBe(1);
    await answering(walkWith({ ringt: 'ja' }), 'skickat', { choice: 'nej' });
    expect(await left()).toBe(0);
    await answering(walkWith({}), 'ringt', { choice: 'ja' });
    await press(routinesOf().feature, 'routines.leave', { walk: walkWith({ ringt: 'ja' }) }, turnOf(ANNA));
    expect(await left()).toBe(0);
  });

  it('watches with the rule of the outcome, the day that was given and the same key for the same walk', async () => {
    watched.length = 0;
    const walk = walkWith({ ringt: 'ja', skickat: 'ja', dag: '2026-11-20' });
    for (let i = 0; i < 2; i += 1)
      await press(routinesOf().feature, 'routines.watch', { walk, rule: 'pr.svar' }, turnOf(ANNA));
    expect(watched).toEqual(
      Array.from({ length: 2 }, () => ({ rule: 'pr.svar', start: '2026-11-20', key: 'walk-1#pr.svar' })),
    );
    await press(
      routinesOf().feature,
      'routines.watch',
      { walk: walkWith({ ringt: 'ja' }), rule: 'pr.svar' },
      turnOf(ANNA),
    );
    await press(routinesOf().feature, 'routines.watch', { walk, rule: 'pr.anmalan' }, turnOf(ANNA));
    expect(watched).toHaveLength(2);
  });

  it.each([
    ['a text in the place of a choice', { answers: { ringt: 'Alva Ek' } }],
    ['a text in the place of a day', { day: 'i våras' }],
    ['a journey that is none', { journey: 'Alva Ek' }],
    ['a version that is no number', { version: 'ett' }],
  ])('takes no card with %s', async (_, changed) => {
    await expect(async () =>
      answering({ ...walkWith({}), ...changed } as Walk, 'ringt', { choice: 'ja' }),
    ).rejects.toThrow();
  });

  it('stands still on answers to steps that are not there', async () => {
    const walk = walkWith({ ringt: 'ja', 'finns-inte': 'ja', skickat: 'kanske' });
    const { data } = await dataOf(answering(walk, 'finns-inte', { choice: 'ja' }));
    expect(data).toMatchObject({ at: 'skickat', walk: { answers: { ringt: 'ja' } } });
    expect(textsOf(await answering({ ...walk, journey: 'pr.annan' }, 'ringt', {}))).toEqual([
      expect.stringContaining('finns inte längre'),
    ]);
  });

  it('takes no day after today as the start of a deadline, whatever the card says', async () => {
    const ahead = addDays(localDateAt(MONDAY), 1);
    expect(textsOf(await answering(walkWith({ ringt: 'ja', skickat: 'ja' }), 'dag', { day: ahead }))).toEqual([
      expect.stringContaining('framtiden'),
    ]);
  });
});
