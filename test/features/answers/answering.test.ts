import { makeAnswering, shown, type Outcome } from '../../../src/features/answers/api';
import { loadCatalogue } from '../../../src/guidelines';

const catalogue = loadCatalogue();
const answering = makeAnswering(catalogue);
const AT = Date.parse('2026-11-24T10:00:00Z');

const ask = (question: string, municipality: string | null): Outcome =>
  answering.answer(question, { municipality, role: null });
const textOf = (outcome: Outcome): string => shown(outcome, catalogue, AT).lines.join('\n');
const guidelinesOf = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'answered'
    ? [outcome.first, ...(outcome.second ? [outcome.second] : [])].map(({ guideline }) => guideline.id)
    : [];

describe('a question with its place known', () => {
  it.each([
    ['dom på soc vill ha papper om en elev hur lång tid har vi', 'Karlstad', /tre veckor/],
    ['How long does the preschool have to answer the social services form?', 'Torsby', /tre veckor/],
    ['halsoundersokning placerat barn hur lange vanta', 'Arvika', /en månad/],
    ['hur snabbt måste ett sip möte hållas', 'Borås', /tre veckor/],
    ['är lunchen stängd hos mottagningsgruppen', 'Botkyrka', /12\.00/],
    ['får föräldrar vara med på barnhälsoteam', 'Åre', /inte/],
    ['bup muntlig konsultation nummer', 'Karlstad', /010-831 71 84/],
  ])('%s (%s)', (question, municipality, fact) => {
    const outcome = ask(question, municipality);
    expect(outcome.kind).toBe('answered');
    expect(textOf(outcome)).toMatch(fact);
  });

  it('ends in its source', () => {
    const { lines } = shown(ask('måste vi ha kameran på vid videomöte med skolan', 'Karlstad'), catalogue, AT);
    expect(lines.at(-1)).toMatch(/^Källa: Värmland: konsultationer › /);
  });

  it('is never answered from another county', () => {
    for (const { question, municipality } of EVERYWHERE) {
      const own = catalogue.guidelinesFor(municipality).map(({ id }) => String(id));
      expect(guidelinesOf(ask(question, municipality)).filter((id) => !own.includes(id))).toEqual([]);
    }
  });
});

/** Questions that some county answers, asked from every county. */
const EVERYWHERE = [
  'numret till socialjouren',
  'hur lång tid har skolan på sig att svara',
  'vem kallar till barnhälsoteam',
  'anonym psykologkonsultation nummer',
  'hur lång är förhandsbedömningen',
  'mejladress för avvikelser',
].flatMap((question) =>
  ['Karlstad', 'Göteborg', 'Botkyrka', 'Östersund'].map((municipality) => ({ question, municipality })),
);

describe('a place named in the question', () => {
  it('wins over the asker’s own', () => {
    expect(guidelinesOf(ask('vilka telefontider har mottagningsgruppen i Botkyrka', 'Karlstad'))[0]).toBe('botkyrka');
    expect(guidelinesOf(ask('hur snabbt ska ett sip-möte hållas i VGR', 'Karlstad'))[0]).toBe('vastra-gotaland');
  });

  it('is said no to when it has no guideline, with whom to ask', () => {
    const outcome = ask('till vilken mejladress skickar man en avvikelse till socialtjänsten i Örebro?', 'Karlstad');
    expect(outcome.kind).toBe('declined');
    expect(textOf(outcome)).toMatch(/^Jag har ingen riktlinje för Örebro\.\n.*växel/);
    expect(textOf(outcome)).not.toMatch(/@/);
  });

  it('leaves the own place in force when the child only lives or is placed there', () => {
    expect(guidelinesOf(ask('barnet är placerat i Örebro, hur begär vi hälsoundersökning', 'Karlstad'))[0]).toMatch(
      /^varmland/,
    );
  });

  it('is none when it is the verb "vara"', () => {
    expect(guidelinesOf(ask('Kan mentorn vara med på konsultationen med socialtjänsten?', 'Karlstad'))[0]).toBe(
      'varmland-konsultation',
    );
  });
});

describe('a question with no place known', () => {
  it.each([
    ['telefonnr sektionschef öppenvård minimaria', 'botkyrka'],
    ['VVG delregional nivå antal vårdsamverkansområden', 'vastra-gotaland'],
    ['barnhälsoteam vem är sammankallande', 'jamtland-barnhalsoteam'],
    ['anonym psykologkonsultation nummer', 'varmland-konsultation'],
  ])('%s: only %s can answer', (question, guideline) => {
    expect(guidelinesOf(ask(question, null))).toContain(guideline);
    expect(guidelinesOf(ask(question, null))[0]).toBe(guideline);
  });

  it('shows two places side by side, each under its name and with its source', () => {
    const text = textOf(ask('vem utser fast vårdkontakt för placerade barn', null));
    expect(text).toMatch(/Värmland: /);
    expect(text).toMatch(/Västra Götaland: /);
    expect(text.match(/^Källa: /gm)).toHaveLength(2);
  });

  it('asks which place, when more than two answer', () => {
    const outcome = ask('hur anmäler jag oro för ett barn', null);
    expect(outcome).toMatchObject({ kind: 'asked-back', about: 'place' });
    expect(textOf(outcome)).toMatch(/genast/);
    expect(textOf(outcome)).not.toMatch(/Källa:/);
  });
});

describe('how concern is reported', () => {
  it.each(['Karlstad', 'Göteborg', 'Botkyrka', 'Östersund'])(
    'says in %s that it is done at once, and that nothing is sent',
    (municipality) => {
      const text = textOf(ask('Hur anmäler jag oro?', municipality));
      expect(text).toMatch(/genast|anmälningsplikt/i);
      expect(text.match(/Jag skickar ingen anmälan/g)).toHaveLength(1);
    },
  );
});

describe('what is not for a guideline', () => {
  it.each([
    ['ska barnet placeras?', /kan jag inte bedöma/],
    ['Can you look up the personal identity number of the boy?', /inga uppgifter om enskilda barn/],
    ['hur mycket melatonin får en nioåring', /inga medicinska råd/],
    ['riksnormen för försörjningsstöd barnfamilj', /säger inget om försörjningsstöd/],
    ['Hur mycket är den interkommunala ersättningen för en grundskoleplats?', /säger inget om ersättning/],
    ['vid vilken ålder görs fyraårskontrollen och vad ingår i den på BVC?', /BVC/],
    ['hur ansöker man om skolskjuts', /skolskjuts/],
    ['Vem vann Melodifestivalen i år?', /hjälper jag inte till med|hittar inget svar/],
    ['hur beställer jag en ny jobbmobil', /hjälper jag inte till med|hittar inget svar/],
  ])('%s', (question, words) => {
    for (const municipality of ['Karlstad', 'Göteborg', 'Botkyrka', 'Östersund', null]) {
      const outcome = ask(question, municipality);
      expect([municipality, outcome.kind]).toEqual([municipality, 'declined']);
      expect(textOf(outcome)).toMatch(words);
      expect(textOf(outcome)).not.toMatch(/Källa:/);
    }
  });
});

describe('a decline to a question that speaks of harm', () => {
  it.each(['tror du att pappan slår flickan?', 'Vi i Malmö har en elev som blir slagen hemma, vem ringer vi?'])(
    '%s: says the duty to report',
    (question) => {
      const outcome = ask(question, 'Botkyrka');
      expect(outcome.kind).toBe('declined');
      expect(textOf(outcome)).toMatch(/anmäla det genast till socialtjänsten/);
    },
  );
});

describe('marks', () => {
  it('stand on every answer from a guideline whose time has passed', () => {
    expect(textOf(ask('vem skriver ut fullmakt till familjehemmet', 'Borås'))).toMatch(/31 december 2025/);
  });

  it('tell of the old socialtjänstlag where the text still names it', () => {
    expect(
      textOf(ask('Vilken paragraf i socialtjänstlagen är det som reglerar SIP för placerade barn?', 'Arvika')),
    ).toMatch(/gamla socialtjänstlagen/);
  });

  it('show both sides where a guideline does not agree with itself', () => {
    const text = textOf(ask('Vilka åldrar är barnhälsoteamet till för, 0-6 eller 1-6 år?', 'Östersund'));
    expect(text).toMatch(/1–6/);
    expect(text).toMatch(/0–6/);
  });
});

describe('a contact with hours', () => {
  it('is shown with whether it is open, and that the text is undated', () => {
    const lines = (at: string) =>
      shown(
        ask('vilket nummer till vårdadministratören på barn- och familjestöd', 'Karlstad'),
        catalogue,
        Date.parse(at),
      ).lines.join('\n');
    expect(lines('2026-11-24T10:00:00Z')).toMatch(/Enligt riktlinjen \(odaterad\) öppet nu, stänger 16\.00/);
    expect(lines('2026-11-28T10:00:00Z')).toMatch(/stängt nu, öppnar måndag 30 november 07\.30/);
  });
});
