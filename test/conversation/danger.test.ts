import { ACUTE } from '../../scripts/danger/acute';
import { HARMLESS } from '../../scripts/danger/harmless';
import { UNSEEN_ORDINARY } from '../../scripts/danger/ordinary';
import { readDanger } from '../../src/conversation/danger';
import { REPORTED_ACUTE, REPORTED_HARMLESS } from './danger-reported';

const isDanger = (text: string): boolean => readDanger(text) !== null;
const isNone = (text: string): boolean => !isDanger(text);

test('every text of danger that was learned from is found', () => {
  expect(ACUTE.length).toBeGreaterThan(700);
  expect(ACUTE.filter(isNone)).toEqual([]);
});

test('no harmless text that was learned from is taken for danger', () => {
  expect(HARMLESS.length).toBeGreaterThan(1_000);
  expect(HARMLESS.filter(isDanger)).toEqual([]);
});

test('of texts not learned from, nearly all danger is found', () => {
  const missed = REPORTED_ACUTE.filter(isNone);
  console.log(`danger found: ${REPORTED_ACUTE.length - missed.length} of ${REPORTED_ACUTE.length}`);
  expect(missed.length / REPORTED_ACUTE.length).toBeLessThanOrEqual(0.04);
});

test('of look-alikes not learned from, few are taken for danger', () => {
  const alarms = REPORTED_HARMLESS.filter(isDanger);
  console.log(`false alarms: ${alarms.length} of ${REPORTED_HARMLESS.length}`);
  expect(alarms.length / REPORTED_HARMLESS.length).toBeLessThanOrEqual(0.05);
});

test('of the ordinary questions never learned from, hardly any is taken for danger', () => {
  const alarms = UNSEEN_ORDINARY.filter(isDanger);
  console.log(`false alarms on ordinary questions: ${alarms.length} of ${UNSEEN_ORDINARY.length}`);
  expect(alarms.length / UNSEEN_ORDINARY.length).toBeLessThanOrEqual(0.005);
});

test.each([
  ['hon vill dö', 'hon vill inte dö'],
  ['min elev har tagit tabletter', 'min elev tog tabletter för två år sedan'],
  ['eleven har en kniv i handen', 'vad gör vi om en elev har en kniv i handen?'],
  ['pappan slår honom just nu', 'pappan slog honom två gånger i våras'],
  ['flickan ska giftas bort i morgon', 'vad gäller om en flicka ska giftas bort?'],
  ['vi hittar inte barnet, hon är fyra', 'vi hittar inte barnets journal'],
  ['pappan är full och ska köra barnen', 'vad gäller när en förälder är full och ska köra?'],
])('%j is danger and %j is not', (danger, none) => {
  expect(readDanger(danger)).not.toBeNull();
  expect(readDanger(none)).toBeNull();
});

test.each([
  'han vill dö',
  'HAN VILL DÖ!!!',
  'han vill do',
  'han vill d\u006f\u0308',
  'haan vill dööööö',
  '  han\nvill   dö  ',
  'Hej! Vad gäller för SIP? Vem kallar? Förresten, min elev sitter här och säger att han vill dö. Tack på förhand.',
  `${'Vi undrar hur lång tid skolan har på sig att svara på en konsultation. '.repeat(200)}Min elev har svalt en burk tabletter nu.`,
  'deadline-7K3F\nSkolan\nmin elev står på bron och ska hoppa\n2026-11-24',
  '19121212-1212 vill ta livet av sig ikväll',
])('danger is found however and wherever it is written: %j', (text) => {
  expect(readDanger(text)).not.toBeNull();
});

test.each(['', ' ', '???', '😀', '12', 'hjälp', 'kommun Karlstad', 'ny frist', 'frister', 'akut fara definition'])(
  'nothing is read into %j',
  (text) => {
    expect(readDanger(text)).toBeNull();
  },
);

test('what comes back is a kind and nothing of the text', () => {
  expect(readDanger('min elev har svalt massa tabletter')).toEqual({ kind: 'poisoning' });
  expect(readDanger('pappan står utanför förskolan med en kniv')).toEqual({ kind: 'threat' });
  expect(readDanger('barnet andas inte')).toEqual({ kind: 'medical' });
});

const LONGEST = 20_000;

/** Milliseconds of work, whatever else the machine is doing. */
const workOf = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

test.each([
  'a',
  'å',
  '\n',
  '.,!?',
  "a'",
  '😀',
  'slår ',
  'inte ',
  'om ett barn slår nu ',
  'tidigare slår pappa nu inte ',
  'vill inte ta sitt eget ',
  'livrädd ',
  'självmordstankr ',
])('20,000 characters of %j take no time to speak of', (piece) => {
  const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
  expect(workOf(() => void readDanger(text))).toBeLessThan(1_000);
});

test('a message is read in well under a millisecond', () => {
  const texts = [...ACUTE, ...HARMLESS];
  texts.forEach(readDanger);
  expect(workOf(() => texts.forEach(readDanger)) / texts.length).toBeLessThan(1);
});
