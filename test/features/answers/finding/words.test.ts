import { analyse, readText } from '../../../../src/features/answers/finding/analyse';
import { fold, tokensOf } from '../../../../src/features/answers/finding/fold';
import { makeLexicon } from '../../../../src/features/answers/finding/lexicon';
import { rewrite } from '../../../../src/features/answers/finding/rewrite';
import { editDistance } from '../../../../src/features/answers/finding/spelling';
import { stem } from '../../../../src/features/answers/finding/stem';

const words = (text: string): string[] => rewrite(tokensOf(fold(text)));
const lexicon = makeLexicon(
  new Map(
    'utlatande halsoundersokning undersokning halsa barnavard skola samtycke orosanmalan anmalan forskola chef'
      .split(' ')
      .map((word) => [word, 3]),
  ),
);

describe('one stem', () => {
  it.each([
    'barn barnet barnen barnens',
    'förälder föräldrar föräldrarna',
    'skola skolan skolor skolornas',
    'anmäla anmäler anmälan anmälningar',
    'familjehem familjehemmet familjehemmen',
    'placera placering placeringen placerad',
    'undersökning undersöka undersökningen',
    'konsultation konsultera konsulterar',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(fold(form)))).size).toBe(1);
  });
});

describe('what staff say', () => {
  it.each([
    ['dom på soc', 'socialtjansten'],
    ['skolsyster', 'skolskoterska'],
    ['1:a linjen', 'forstalinjen'],
    ['hur snabbt', 'hur lang tid'],
    ['dagis', 'forskola'],
    ['What is the deadline for the school?', 'vad is the hur lang tid for the skola'],
    ['social services', 'social services'],
  ])('%s becomes %s', (said, term) => {
    expect(words(said).join(' ')).toContain(term);
  });
});

describe('a word that the lexicon has not', () => {
  it.each([
    ['utlatnade', 'utlatande'],
    ['halsoundersöking', 'halsoundersokning'],
    ['samtyke', 'samtycke'],
  ])('%s is read as %s', (typed, meant) => {
    expect(lexicon.read(fold(typed)).word).toBe(meant);
  });

  it('is cut into its parts', () => {
    expect(lexicon.read('forskolachef').parts).toEqual(['forskola', 'chef']);
    expect(lexicon.read('skolanmalan').parts).toEqual(['skol', 'anmalan']);
  });

  it('is left alone when nothing is near', () => {
    expect(lexicon.read('giraffhals')).toEqual({ word: 'giraffhals', parts: [], known: false });
  });

  it('is joined with its neighbour when together they are one', () => {
    expect([...analyse(readText('oros anmälan'), lexicon).stems.keys()]).toContain(stem('orosanmalan'));
  });
});

describe('the distance of two spellings', () => {
  it.each([
    ['skola', 'skola', 0],
    ['skola', 'sokla', 1],
    ['skola', 'skol', 1],
    ['skola', 'skulan', 2],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it('is not counted further than asked', () => {
    expect(editDistance('skola', 'elefanter', 2)).toBe(3);
  });
});

describe('names', () => {
  it('are counted by their capital inside a sentence', () => {
    expect(analyse(readText('har Kevin varit aktuell'), lexicon).names).toBe(1);
    expect(analyse(readText('Samtycke till förskola och Skola'), lexicon).names).toBe(0);
  });
});
