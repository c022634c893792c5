import { findJourneys, journeysFor } from '../../../src/features/routines/find-journeys';
import { loadCatalogue } from '../../../src/guidelines';

const catalogue = loadCatalogue();
const found = (text: string, role: 'socialsekreterare' | 'rektor' | null = 'socialsekreterare') =>
  findJourneys(journeysFor(catalogue, 'Karlstad', role), text).map(({ id }) => id);

describe('finding the routine that is meant', () => {
  it.each([
    ['utlåtande', 'vk.skola-skriftlig'],
    ['utlatande', 'vk.skola-skriftlig'],
    ['UTLÅTANDE!', 'vk.skola-skriftlig'],
    ['rutinen för utlåtande från skolan', 'vk.skola-skriftlig'],
    ['vk.bup', 'vk.bup'],
    ['Konsultation med BUP', 'vk.bup'],
    ['barnpsky', 'vk.bup'],
    ['bvc', 'vk.bvc'],
    ['tandlakare', 'vk.tandvard'],
    ['folktandvård', 'vk.tandvard'],
    ['aterkoppla', 'vk.aterkoppla'],
  ])('%s', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  it('asks back where several are alike, with the role’s own first', () => {
    expect(found('socialtjänsten', 'rektor').length).toBeGreaterThan(1);
    expect(found('socialtjänsten', 'rektor')[0]).toBe('vk.rektor-svarar');
  });

  it.each(['bakning', '', '   ', 'x', '????', 'å'.repeat(2000)])('finds none in "%.20s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('has each journey by its name and by each of its words, in each of its places', () => {
    for (const { municipalities, journeys } of catalogue.guidelines)
      for (const journey of journeys)
        for (const words of [journey.name, ...journey.words])
          expect(
            findJourneys(journeysFor(catalogue, municipalities[0] ?? '', null), words).map(({ id }) => id),
          ).toEqual([journey.id]);
  });
});
