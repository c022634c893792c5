import { makeReadPlaces } from '../../../../src/features/answers/place/read-place';
import { MUNICIPALITIES } from '../../../../src/guidelines/places';

const readAll = makeReadPlaces({
  municipalities: MUNICIPALITIES,
  counties: ['Värmland', 'Västra Götaland', 'Stockholm', 'Jämtland'],
});

const read = (question: string) =>
  readAll(question).find(({ kind }) => kind === 'municipality') ?? readAll(question)[0] ?? null;

describe('the place that a question names', () => {
  it.each([
    ['Vi i Karlstad undrar hur lång tid skolan har', 'Karlstad'],
    ['vad gäller i karlstads kommun', 'Karlstad'],
    ['hur är det i Botkyrka då?', 'Botkyrka'],
    ['socialtjänsten i orebro', 'Örebro'],
    ['Vi i Huddinge vill nå mottagningsgruppen', 'Huddinge'],
    ['skolan i Vara behöver veta', 'Vara'],
    ['i Vara kommun', 'Vara'],
    ['hur gör man i vara då', 'Vara'],
    ['in Mark, what applies?', 'Mark'],
    ['barnet bor i Åre', 'Åre'],
    ['vi i Tumba', 'Botkyrka'],
    ['Upplands Väsby, hur gör vi', 'Upplands Väsby'],
    ['upplands-bro vad gäller', 'Upplands-Bro'],
    ['Värmland eller Karlstad', 'Karlstad'],
  ])('%s: the municipality %s', (question, name) => {
    expect(read(question)).toMatchObject({ kind: 'municipality', name });
  });

  it.each([
    ['avvikelse till Region Värmland', 'Värmland'],
    ['I work with social services in Värmland', 'Värmland'],
    ['vad gäller i VGR', 'Västra Götaland'],
    ['västra götalands län', 'Västra Götaland'],
    ['barnhälsoteam i Region Jämtland Härjedalen', 'Jämtland'],
    ['hur ofta träffas jämtbus-gruppen', 'Jämtland'],
  ])('%s: the county %s', (question, name) => {
    expect(read(question)).toEqual({ kind: 'county', name });
  });

  it.each([
    'Kan det vara så att samtycke krävs?',
    'vem kan vara med på mötet',
    'vara eller inte vara anonym',
    'de är oense om vem som ska kalla',
    'var går gränsen för mark och vatten',
    'ska jag ange barnets namn',
    'vi arbetar enligt Karlstadsmodellen',
    'Örebro Preventionsprogram på föräldramöten',
    'hon läser på Karlstads universitet',
    'hur lång tid har skolan',
    'i berg och dal går det',
  ])('%s: no place', (question) => {
    expect(read(question)).toBeNull();
  });
});
