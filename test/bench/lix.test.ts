import { lix, wordsOf } from '../../bench/reading/lix';

describe('LIX', () => {
  it.each([
    ['Ring dem. De har öppet.', 5 / 2],
    ['Skolan svarar socialtjänsten inom tre veckor.', 6 + (100 * 1) / 6],
    ['Socialtjänsten frågar. Förskolan svarar: Barnet mår bra.', 7 / 3 + (100 * 2) / 7],
    ['Enligt 11 kap. 2 § gäller det', 6],
    ['Ring 010-831 71 84 kl. 08.00 i dag', 9],
    ['Första raden\nandra raden', 4 / 2],
    ['', 0],
  ])('of %j is %d', (text, index) => {
    expect(lix(text)).toBeCloseTo(index, 6);
  });

  it('counts figures and what hyphens join as words', () => {
    expect(wordsOf('Barn- och familjestöd, 0–5 år: 010-831 71 84')).toEqual([
      'Barn-',
      'och',
      'familjestöd',
      '0',
      '5',
      'år',
      '010-831',
      '71',
      '84',
    ]);
  });
});
