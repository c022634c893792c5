import { LocalDate } from '../../../src/calendar/local-date';
import { makePlacedChild } from '../../../src/features/placed-child/make-placed-child';
import { MATTERS, STATEMENTS, type Matter } from '../../../src/features/placed-child/matters';
import { COUNTIES, countyOf, type County, type Places } from '../../../src/features/placed-child/places';
import { spreadCard } from '../../../src/features/placed-child/views';
import { whoSpeaks } from '../../../src/features/placed-child/who-speaks';
import { loadCatalogue } from '../../../src/guidelines';
import { ANNA, cardOf, press, say, turnOf } from '../say-to';

const catalogue = loadCatalogue();
const spokenOf = (places: Places, matter: Matter) =>
  whoSpeaks(catalogue, places).matters.find((one) => one.matter === matter)?.spoken ?? [];
const at = (decided: County, home: County, lives: County): Places => ({ decided, home, lives });

const VP = /^Källa: Värmland: placerade barn/;
const VG = /^Källa: Västra Götaland/;
const BO = /^Källa: Botkyrka/;
const JA = /^Källa: Jämtland/;

/** Decided, home, lives; the matter; whose text speaks of it, and what it says. */
const TABLE: readonly (readonly [Places, Matter, RegExp, RegExp])[] = [
  [at('other', 'other', 'varmland'), 'examination', VP, /oavsett vilken kommun i Sverige/],
  [at('vastra-gotaland', 'vastra-gotaland', 'varmland'), 'examination', VP, /senast inom en månad/],
  [at('vastra-gotaland', 'vastra-gotaland', 'varmland'), 'examination', VG, /regionen på placeringsorten/],
  [at('vastra-gotaland', 'vastra-gotaland', 'other'), 'examination', VG, /regionen på placeringsorten/],
  [at('varmland', 'varmland', 'vastra-gotaland'), 'examination', VG, /inom fyra veckor/],
  [at('varmland', 'varmland', 'other'), 'examination', VP, /säger inte|beskriver/],
  [at('varmland', 'varmland', 'vastra-gotaland'), 'dental', VG, /skrivet i en annan region/],
  [at('vastra-gotaland', 'vastra-gotaland', 'vastra-gotaland'), 'dental', VG, /lämplig folktandvårdsklinik/],
  [at('other', 'vastra-gotaland', 'other'), 'coordination', VG, /barnets hemkommun har huvudansvaret/],
  [at('varmland', 'varmland', 'other'), 'coordination', VP, /samordnande rollen/],
  [at('vastra-gotaland', 'vastra-gotaland', 'other'), 'information', VG, /den placerande kommunen/],
  [at('other', 'other', 'other'), 'school', VP, /Hemkommunen ska se till/],
  [at('other', 'varmland', 'varmland'), 'school', VP, /HVB har rätt till grundskola i kommunen där hen vistas/],
  [at('botkyrka', 'botkyrka', 'other'), 'school', BO, /nya skolans kontaktuppgifter/],
  [at('other', 'other', 'jamtland'), 'consent', JA, /LVU behöver samtycke från vårdnadshavare inte inhämtas/],
];

/** What no text speaks of, with the same columns. */
const SILENT: readonly (readonly [Places, Matter])[] = [
  [at('other', 'other', 'other'), 'examination'],
  [at('jamtland', 'jamtland', 'other'), 'examination'],
  [at('botkyrka', 'botkyrka', 'jamtland'), 'examination'],
  [at('jamtland', 'jamtland', 'botkyrka'), 'dental'],
  [at('other', 'other', 'vastra-gotaland'), 'coordination'],
  [at('other', 'other', 'varmland'), 'information'],
  [at('botkyrka', 'botkyrka', 'botkyrka'), 'consent'],
];

const everyPlace: readonly Places[] = COUNTIES.flatMap((decided) =>
  COUNTIES.flatMap((home) => COUNTIES.map((lives) => ({ decided, home, lives }))),
);

describe('who speaks of a placed child', () => {
  it.each(TABLE)('%j: %s', (places, matter, source, text) => {
    expect(spokenOf(places, matter).some((one) => source.test(one.source) && text.test(one.text))).toBe(true);
  });

  it.each(SILENT)('%j: %s is spoken of by none', (places, matter) => {
    expect(spokenOf(places, matter)).toEqual([]);
  });

  it('never gives a text for places that it has nothing to do with, but for the act that it repeats', () => {
    const own: Readonly<Record<string, County>> = {
      'varmland-placerade': 'varmland',
      'vastra-gotaland': 'vastra-gotaland',
      botkyrka: 'botkyrka',
      'jamtland-barnhalsoteam': 'jamtland',
    };
    const titleOf = (id: string): string => catalogue.guideline(id)?.shortTitle ?? '';
    const strays = everyPlace.flatMap((places) =>
      MATTERS.flatMap((matter) =>
        spokenOf(places, matter).filter(
          ({ source, act }) =>
            act === null &&
            !Object.entries(own).some(
              ([id, county]) => source.startsWith(`Källa: ${titleOf(id)} ›`) && Object.values(places).includes(county),
            ),
        ),
      ),
    );
    expect(strays).toEqual([]);
  });

  it('has words and a source for every statement', () => {
    const spoken = everyPlace.flatMap((places) => MATTERS.flatMap((matter) => spokenOf(places, matter)));
    expect(spoken.every(({ text, source }) => text !== '' && /^Källa: .+ › .+/.test(source))).toBe(true);
    expect(new Set(spoken.map(({ text }) => text)).size).toBe(new Set(STATEMENTS.map(({ says }) => says)).size);
  });

  it('says where two texts that both speak do not agree', () => {
    const { conflicts } = whoSpeaks(catalogue, at('vastra-gotaland', 'vastra-gotaland', 'varmland'));
    expect(conflicts.some((text) => /inom en månad.*inom fyra veckor/.test(text))).toBe(true);
    expect(whoSpeaks(catalogue, at('other', 'other', 'varmland')).conflicts).toEqual([]);
  });

  it('marks what is the act’s and holds in the whole country', () => {
    const { data } = spreadCard(catalogue, at('other', 'other', 'other'), LocalDate.parse('2026-11-24'));
    const matters = data['matters'] as unknown as { title: string; none: string[]; spoken: { act: string[] }[] }[];
    const school = matters.find(({ title }) => title === 'Skola');
    expect(school?.spoken.every(({ act }) => /hela landet/.test(act.join()))).toBe(true);
    expect(matters.filter(({ title }) => title !== 'Skola').every(({ none }) => none.length === 1)).toBe(true);
  });
});

describe('placerat barn', () => {
  const feature = (municipality: string | null) =>
    makePlacedChild({ catalogue, profileOf: () => Promise.resolve({ municipality }) });

  it.each([
    ['Karlstad', 'varmland'],
    ['Göteborg', 'vastra-gotaland'],
    ['Östersund', 'jamtland'],
    ['Botkyrka', 'botkyrka'],
    ['Huddinge', 'other'],
    ['Örebro', 'other'],
    [null, ''],
  ])('to somebody in %s offers %s as who has decided, in the private chat', async (municipality, decided) => {
    const reply = await say(feature(municipality), 'placerat barn', turnOf(ANNA));
    expect(reply.private).toBe(true);
    expect(cardOf(reply).data['decided']).toBe(decided);
  });

  it('answers in place of the card and says none of the places again', async () => {
    const reply = await press(feature(null), 'placed-child.show', { ...at('other', 'other', 'other') }, turnOf(ANNA));
    expect(reply.messages).toEqual([]);
    expect(JSON.stringify(reply.replace)).not.toMatch(/"(?:decided|home|lives)"/);
  });

  it('takes nothing but its own choices', () => {
    const show = feature(null).actions.find(({ verb }) => verb === 'placed-child.show');
    const wrong = { decided: 'varmland', home: 'Kils kommun', lives: 'varmland' };
    expect(show?.schema.safeParse(wrong).success).toBe(false);
    expect(show?.texts).toEqual({});
  });

  it('knows a municipality’s county', () => {
    expect(countyOf(null)).toBeNull();
    expect(countyOf(catalogue.municipality('Kil'))).toBe('varmland');
  });
});
