import { cueBefore, cueOf, type Find, type Finder } from '../finder';

/** Three letters, two digits, a digit or a letter (Transportstyrelsen, since 2019); I, Q, V and å, ä, ö are not used. */
const PLATE = /(?<![\p{L}\p{N}-])([a-hj-pr-uw-z]{3})[ -]?([0-9]{2}[0-9a-hj-pr-uw-z])(?![\p{L}\p{N}]|[-:.][0-9])/gu;
const CUE = cueOf(
  String.raw`reg\.? ?nr|regnummer|reg|registreringsnummer|registreringsnumret|registreringsskylt|registrerad|skylt|skylten|plåt|plåten|nummerplåt|nummerplåten|bil|bilen|skåpbil|volvo|bmw|audi|saab|kia|toyota|mercedes|passat|golf|moped|mopeden|mopedbil|epa|a-traktor|mc|bilnummer|bilnr|skyltad`,
  4,
);
/** Right before the letters; then they are a plate, whatever else they mean. */
const NAMED = /(?:nr|nummer|numret|skylt|skylten|plåt|plåten)[ :.]{1,3}$/;
const WORDS = new Set(
  'lvu lvm sol osl hsl lss lpt lrv sfs sou bup bvc eht sip hvb dsm icd adh add asd gad kbt dbt act bbic bfs vgr kap par rum sal kod jag ska har den det och för med som till man han hon hen vid kan två tre sex sju nio tio åtta mån dag bor född ålder alla bara mot ger tar gör får från inom ring tel mob max min ca cirka omg isp wisc qb kl vecka ab'.split(
    ' ',
  ),
);

/** Registration plates of vehicles. */
export const findPlates: Finder = ({ reading: { text, low } }) =>
  [...low.matchAll(PLATE)].flatMap((match): Find[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const cued = cueBefore(low, start, CUE, 50);
    const letters = match[1] ?? '';
    if (WORDS.has(letters) && !cueBefore(low, start, NAMED)) return [];
    const upper = text.slice(start, start + 3) === letters.toUpperCase();
    const joined = match[0].length === 6;
    if (!cued && !upper && !(joined && !/^\p{L}{3}[0-9]{3}$/u.test(match[0]))) return [];
    return [{ start, end, kind: 'plate', certainty: cued || upper ? 'certain' : 'possible' }];
  });
