import { LocalDate } from '../../../src/calendar/local-date';
import { makeAnswering } from '../../../src/features/answers/api';
import { compare } from '../../../src/features/compare/compare';
import { makeCompare } from '../../../src/features/compare/make-compare';
import { loadCatalogue } from '../../../src/guidelines';
import { ANNA, cardOf, say, textsOf, turnOf } from '../say-to';

const catalogue = loadCatalogue();
const answering = makeAnswering(catalogue);
const today = LocalDate.parse('2026-11-24');

const on = (matter: string, municipality: string | null = null) =>
  compare({ catalogue, within: answering.within }, matter, { municipality, role: null }, today);
const speakers = (matter: string) =>
  on(matter)
    .said.filter(({ best }) => best !== null)
    .map(({ guideline }) => guideline.id);

const VK = 'varmland-konsultation';
const VP = 'varmland-placerade';
const VG = 'vastra-gotaland';
const BO = 'botkyrka';
const JA = 'jamtland-barnhalsoteam';

/** Who treats a matter, and who says nothing of it: read in the texts themselves. */
const MATTERS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['förhandsbedömning', [VK, VG, BO], [VP, JA]],
  ['SIP', [VK, VP, VG, JA], []],
  ['samtycke', [VK, VP, VG, BO, JA], []],
  ['hälsoundersökning', [VP, VG], [BO, JA]],
  ['avvikelser', [VK, VP, VG], []],
  ['skyddade personuppgifter', [VP, JA], [VG]],
  ['obruten skolgång', [VP], [VK, JA]],
  ['fotboll', [], [VK, VP, VG, BO, JA]],
];

describe('a comparison', () => {
  it.each(MATTERS)('of %s tells who speaks of it and who does not', (matter, speak, silent) => {
    const told = speakers(matter);
    expect(told).toEqual(expect.arrayContaining([...speak]));
    expect(told.filter((id) => silent.includes(id))).toEqual([]);
  });

  it.each([
    ['förhandsbedömning', /Botkyrka säger tre veckor.*Västra Götaland säger två veckor/],
    ['SIP', /inom tre veckor.*utan dröjsmål/],
    ['hälsoundersökning', /inom en månad.*inom fyra veckor/],
  ])('of %s says where they differ', (matter, difference) => {
    expect(on(matter).differences.some((text) => difference.test(text))).toBe(true);
  });

  it('puts those of the own municipality first, whether they speak or not', () => {
    expect(on('förhandsbedömning', 'Karlstad').said.map(({ guideline, own }) => [guideline.id, own])).toEqual([
      [VK, true],
      [VP, true],
      [VG, false],
      [BO, false],
      [JA, false],
    ]);
    expect(on('förhandsbedömning', 'Östersund').said[0]).toMatchObject({ own: true, best: null });
  });

  it('takes each answer from its own guideline, with what weakens it', () => {
    for (const { guideline, best, marks } of on('samtycke').said) {
      expect(best?.guideline.id).toBe(guideline.id);
      expect(marks.length).toBeGreaterThan(0);
    }
  });

  it('says no difference twice', () => {
    const { said, differences } = on('samtycke');
    expect(new Set(differences).size).toBe(differences.length);
    expect(said.flatMap(({ marks }) => marks.filter((mark) => differences.includes(mark)))).toEqual([]);
  });
});

describe('jämför', () => {
  const feature = (municipality: string | null) =>
    makeCompare({ catalogue, answering, profileOf: () => Promise.resolve({ municipality, role: null }) });
  type Row = { place: string; answer: string; sources: string[] };
  const rowsOf = async (text: string, municipality: string | null): Promise<readonly Row[]> =>
    cardOf(await say(feature(municipality), text, turnOf(ANNA))).data['rows'] as unknown as Row[];

  it('names the place of each row, and only the own as one’s own', async () => {
    const rows = await rowsOf('jämför förhandsbedömning', 'Botkyrka');
    expect(rows.map(({ place }) => place)).toEqual([
      'Botkyrka: förskola, skola och socialtjänst (din plats)',
      'Värmland: konsultationer',
      'Värmland: placerade barn',
      'Västra Götaland: barns och ungas hälsa',
      'Jämtland Härjedalen: barnhälsoteam',
    ]);
    expect(rows.at(-1)).toMatchObject({ answer: 'Säger inget om det.', sources: [] });
    expect(rows.every(({ answer, sources }) => sources.length > 0 === (answer !== 'Säger inget om det.'))).toBe(true);
  });

  it.each([
    [null, 'Varje svar gäller bara sin plats.'],
    ['Karlstad', 'Din kommun är Karlstad.'],
    ['Örebro', 'Jag har ingen riktlinje för Örebro. Inget av det här gäller hos dig.'],
  ])('to somebody in %s says whose rules these are', async (municipality, lead) => {
    const { data } = cardOf(await say(feature(municipality), 'jämför samtycke', turnOf(ANNA)));
    expect(data['lead']).toContain(lead);
  });

  it('alone explains itself with two examples', async () => {
    const [text = ''] = textsOf(await say(feature(null), 'Jämför', turnOf(ANNA)));
    expect(text.match(/”jämför \p{L}/gu)).toHaveLength(2);
  });

  it('says so when none says anything', async () => {
    const { data } = cardOf(await say(feature('Karlstad'), 'jämför fotboll', turnOf(ANNA)));
    expect(data).toMatchObject({ heading: 'Jag hittar inget om det', rows: [], differences: [] });
  });
});
