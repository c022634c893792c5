import { LocalDate } from '../../src/calendar/local-date';
import { makeCatalogue } from '../../src/guidelines/catalogue';
import type { GuidelineDraft } from '../../src/guidelines/model';
import { national } from '../../src/guidelines/national';
import { conflict, guideline, guidelineWith, rules } from './fixture';

const day = (text: string): LocalDate => LocalDate.parse(text);
const today = day('2026-11-24');
const catalogue = makeCatalogue([guideline], [conflict], national);
const marks = (ids: readonly string[], on = today, municipality: string | null = null) =>
  catalogue.marksFor(ids, on, municipality).map(({ text }) => text);

describe('the catalogue finds', () => {
  it('a rule by its id, and null for another', () => {
    expect(catalogue.rule('pr.svar')?.kind).toBe('deadline');
    expect(catalogue.rule('nat.larm')?.kind).toBe('contact');
    expect(catalogue.rule('pr.borta')).toBeNull();
  });

  it('the edition of a rule that held on a day, else the newest', () => {
    const older = { ...rules.svar, validity: { from: '2020-01-01', to: '2022-12-31' } };
    const newer = { ...rules.svar, version: 2, validity: { from: '2023-01-01' } };
    const draft = guidelineWith([older]);
    const two = makeCatalogue([{ ...draft, rules: [newer, ...draft.rules] }], [], []);
    const version = (on?: string) => two.rule('pr.svar', on === undefined ? undefined : day(on))?.version ?? 1;
    expect([version('2022-12-31'), version('2023-01-01'), version('2019-01-01'), version()]).toEqual([1, 2, 2, 2]);
  });

  it('the guidelines of a municipality, and none elsewhere', () => {
    expect(catalogue.guidelinesFor('Gotland').map(({ id }) => id)).toEqual(['provort']);
    expect(catalogue.guidelinesFor('Örebro')).toEqual([]);
    expect(catalogue.guideline('provort')?.shortTitle).toBe('Provort: frågor');
  });

  it.each([
    ['Karlstad', 'Karlstad', 'Värmland'],
    ['karlstads kommun', 'Karlstad', 'Värmland'],
    ['ARJANG', 'Årjäng', 'Värmland'],
    ['goteborgs stad', 'Göteborg', 'Västra Götaland'],
    ['Borås', 'Borås', 'Västra Götaland'],
    ['dals ed', 'Dals-Ed', 'Västra Götaland'],
    ['Malung-Sälen', 'Malung-Sälen', 'Dalarna'],
    ['upplands väsby', 'Upplands Väsby', 'Stockholm'],
    ['habo', 'Habo', 'Jönköping'],
    ['håbo', 'Håbo', 'Uppsala'],
    ['örebro.', 'Örebro', 'Örebro'],
  ])('the municipality that %s means', (written, name, county) => {
    expect(catalogue.municipality(written)).toMatchObject({ name, county });
  });

  it.each(['', 'Visby', 'kommun', 'Värmland', 'hos', 'Nordpolen', 'constructor'])(
    'no municipality in "%s"',
    (written) => {
      expect(catalogue.municipality(written)).toBeNull();
    },
  );

  it('which names are everyday words', () => {
    const flagged = ['Vara', 'Åre', 'ale', 'Mora', 'Berg', 'Kil', 'Mark', 'Boden'];
    expect(flagged.filter((name) => !catalogue.municipality(name)?.ambiguous)).toEqual([]);
    expect(catalogue.municipality('Karlstad')?.ambiguous).toBe(false);
  });

  it('the socialjour of a place, only where its guideline prints a number', () => {
    expect(catalogue.socialjour('Gotland')?.name).toBe('Socialjouren');
    expect(catalogue.socialjour('Karlstad')).toBeNull();
    const silent = makeCatalogue(
      [guidelineWith([{ ...rules.socialjour, printed: null, says: 'Numret saknas.' }])],
      [],
      [],
    );
    expect(silent.socialjour('Gotland')).toBeNull();
  });

  it('what can be watched, and not a word without a day', () => {
    expect(catalogue.watchable('Gotland').map(({ id }) => id)).toEqual(['pr.svar']);
    expect(catalogue.watchable(null)).toHaveLength(1);
    expect(catalogue.watchable('Örebro')).toEqual([]);
  });

  it('every printed number and address, for the privacy gate', () => {
    expect(catalogue.officials()).toEqual(
      expect.arrayContaining(['010-83 162 43', '+46108316243', '530 622 55', 'https://example.se/blankett', '112']),
    );
  });

  it('the source line of a rule, and the act of a national one', () => {
    const line = (id: string) => {
      const rule = catalogue.rule(id);
      return rule && catalogue.sourceLine(rule);
    };
    expect(line('pr.svar')).toBe('Källa: Provort: frågor › Svar');
    expect(line('nat.lag.nasta-vardag')).toBe('Lag: lagen (1930:173) om beräkning av lagstadgad tid');
  });

  it('every rule that an answer is drawn from, also those its sentences name', () => {
    const [answer] = guideline.answers;
    const unit = catalogue.guidelines[0]?.answers[0];
    expect(answer?.rules).toEqual(['pr.svar']);
    expect(unit && catalogue.rulesOf(unit).map(({ id }) => id)).toEqual(['pr.svar', 'pr.telefon']);
  });
});

describe('marks', () => {
  const undated = guidelineWith([
    { ...rules.giltighet, says: 'Utan datum.', dated: false, period: {}, extension: null },
  ]);
  const revised = guidelineWith([
    {
      ...rules.giltighet,
      says: 'Revideras {#every}.',
      period: { from: '2023-05-01' },
      extension: null,
      revision: { every: 'P3Y', says: 'Revideras {#every}.' },
    },
  ]);
  const ask = 'Fråga samordnaren vad som gäller nu.';

  it.each([
    ['2020-12-31', guideline, 'Överenskommelsen gäller först från 1 januari 2021.'],
    ['2021-01-01', guideline, null],
    ['2023-12-31', guideline, null],
    [
      '2024-01-01',
      guideline,
      `Överenskommelsen gällde till 31 december 2023 och förlängs två år om ingen har sagt upp den. Texten visar inte om det har hänt. ${ask}`,
    ],
    [
      '2026-01-01',
      guideline,
      `Överenskommelsen gällde till 31 december 2023. Förlängd två år gällde den längst till 31 december 2025. ${ask}`,
    ],
    ['2026-04-30', revised, null],
    [
      '2026-05-01',
      revised,
      'Överenskommelsen gäller från 1 maj 2023 och ska revideras vart tredje år. Fråga samordnaren om det finns en nyare.',
    ],
    ['2026-11-24', undated, 'Överenskommelsen är odaterad. Kontrollera att den gäller.'],
    [
      '2026-11-24',
      { ...undated, called: 'styrdokumentet' as const },
      'Styrdokumentet är odaterat. Kontrollera att det gäller.',
    ],
  ])('on %s say how old the guideline is', (on, draft, text) => {
    const [mark] = makeCatalogue([draft], [], []).marksFor(['pr.telefon'], day(on));
    expect(mark?.text ?? null).toBe(text);
  });

  it('name the document when two are drawn on, and leave out one whose law is only cited beside', () => {
    const source = { guideline: 'annanort', section: 'Svar' };
    const other: GuidelineDraft = {
      ...guideline,
      id: 'annanort',
      shortTitle: 'Annanort: svar',
      called: 'riktlinjen',
      validity: 'an.giltighet',
      sections: ['Svar'],
      rules: [
        { ...rules.ord, id: 'an.ord', source },
        { ...rules.nyLag, id: 'an.lag', source },
        {
          ...rules.giltighet,
          id: 'an.giltighet',
          source,
          says: 'Utan datum.',
          dated: false,
          period: {},
          extension: null,
        },
      ],
      answers: [],
    };
    const both = makeCatalogue([guideline, other], [], []);
    const said = (...ids: string[]) => both.marksFor(ids, day('2022-01-01')).map(({ text }) => text);
    expect(said('pr.telefon', 'an.ord')).toEqual([
      'Riktlinjen (Annanort: svar) är odaterad. Kontrollera att den gäller.',
    ]);
    expect(said('pr.telefon', 'an.lag')).toEqual([]);
    expect(said('an.lag')).toEqual(['Riktlinjen är odaterad. Kontrollera att den gäller.']);
  });

  it('say when a rule has a period of its own that has passed or not begun', () => {
    const aged = makeCatalogue(
      [guidelineWith([{ ...rules.svar, validity: { from: '2022-01-01', to: '2022-12-31' } }])],
      [],
      [],
    );
    const said = (on: string) => aged.marksFor(['pr.svar'], day(on)).map(({ text }) => text);
    expect(said('2021-06-01')).toEqual(['Regeln gäller först från 1 januari 2022.']);
    expect(said('2022-06-01')).toEqual([]);
    expect(said('2023-01-01')).toEqual(['Regeln gällde till 31 december 2022.']);
  });

  it('name the old act, and the new paragraph where the texts show it', () => {
    expect(marks(['pr.lag.gamla'], day('2022-01-01'))).toEqual([
      'Texten nämner 11 kap. 2 § i gamla socialtjänstlagen (2001:453). I den nya lagen är det 20 kap. 5 §.',
    ]);
    const unknown = makeCatalogue([guidelineWith([{ ...rules.gammalLag, successor: null }])], [], []);
    expect(unknown.marksFor(['pr.lag.gamla'], day('2022-01-01')).map(({ text }) => text)).toEqual([
      'Texten nämner 11 kap. 2 § i gamla socialtjänstlagen (2001:453). Numret i den nya lagen är inte känt här.',
    ]);
  });

  it('follow a deadline to the law it rests on', () => {
    expect(marks(['pr.anmalan'], day('2022-01-01'))).toHaveLength(1);
  });

  it('carry a conflict by themselves', () => {
    expect(marks(['pr.svar'], day('2022-01-01'))).toEqual([
      'Texten säger tre veckor på ett ställe och genast på ett annat.',
    ]);
    expect(catalogue.conflictsOf(['pr.telefon'])).toEqual([]);
  });

  it('leave out what differs only between places, once the place is known', () => {
    const places = makeCatalogue([guideline], [{ ...conflict, type: 'difference-by-place' }], []);
    const said = (municipality: string | null) =>
      places.marksFor(['pr.svar'], day('2022-01-01'), municipality).map(({ kind }) => kind);
    expect(said(null)).toEqual(['by-place']);
    expect(said('Gotland')).toEqual([]);
    expect(said('Örebro')).toEqual(['by-place']);
  });

  it('say each thing once', () => {
    expect(marks(['pr.svar', 'pr.telefon', 'pr.svar', 'pr.jour'])).toHaveLength(2);
  });

  it('say nothing of national rules', () => {
    expect(marks(['nat.larm', 'nat.lag.nasta-vardag'])).toEqual([]);
  });
});

describe('the catalogue is a value', () => {
  it('that nothing can change', () => {
    expect(Object.isFrozen(catalogue)).toBe(true);
    const rule = catalogue.rule('pr.svar');
    expect(rule?.kind === 'deadline' && Object.isFrozen(rule.time) && Object.isFrozen(rule.acts.roles)).toBe(true);
    expect(Object.isFrozen(catalogue.guidelines[0]?.rules)).toBe(true);
  });
});
