import { isCommon } from '../common';
import { cueBefore, cueOf, isDay, type Find, type Finder } from '../finder';

const TOKEN =
  /(?<![\p{L}\p{N}:/.-])(?:\p{L}{1,5}[ /-]{0,2})?[\p{L}\p{N}]{0,12}[0-9][\p{L}\p{N}]{0,11}(?:[-:/][\p{L}\p{N}]{1,12}){0,4}(?![\p{L}\p{N}])/gu;

const CUE = cueOf(
  String.raw`(?:ärende|ärendet|akt|akten|dnr|diarienr|diarium|mål|målet|journal|journalen|löpnr|kvittensnr|remiss|remissen|anmälan|anmälningsnr|ref|referens|polisanmälan|deltagar|kund|klient|patient|utrednings|brotts|förundersökning|k|incident)[ .-]{0,2}(?:nummer|numret|nr|nummret|nr\.|beteckning|id|no|#)?|diarienummer|diarienumret|ärendenummer|ärendenumret|ärendenr|aktnummer|aktnr|journalnummer|journalnumret|journalnr|målnummer|målnr|referensnummer|referensnr|klientnummer|klient-?id|patientnummer|patientid|elev-?id|barn-?id|anmälningsnummer|polisanmälan|löpnummer`,
  2,
);

/** Series of law and guidance, and decisions that anyone can look up: these cite, they point at nobody. */
const PUBLIC =
  /(?<![\p{L}])(?:kraft|fs|sfs|sosfs|hslf-fs|skolfs|lag|lagen|förordning|förordningen|sol|osl|hsl|lvu|lvm|skollagen|sou|ds|prop|proposition|propositionen|bet|rskr|dir|jo|jk|do|hfd|nja|rå|ad|mig|afs|enligt|artikelnr|artikelnummer|icd|dsm|isbn|issn|version|kap|§)[ .(:-]{0,3}$/u;

/** Numbers that show by themselves what they are: the police's, a court's, a diary's. */
const POLICE = /^(?:[0-9]{4}-)?k[0-9]{4,9}-[0-9]{2}$/;
const COURT = /^(?:t|b|ä|ö|ut|a)[ -]?[0-9]{2,6}-[0-9]{2}$/;
const DIARY = /^\p{L}{2,5}[ /-]{1,2}(?:19|20)[0-9]{2}[-:/][0-9]{1,7}$/u;

const isLaw = (token: string): boolean => /^(?:17|18|19|20)[0-9]{2}:[0-9]{1,4}$/.test(token);

/** A word that only leads up to the number ("nr 4471-25", "är 5000-K88211-24") is no part of it. */
const leadIn = (low: string, written: string): number => {
  const lead = /^(\p{L}{1,5})[ :-]{1,2}/u.exec(low);
  const word = lead?.[1] ?? '';
  if (!lead || /^\p{Lu}/u.test(written)) return 0;
  return /^(?:nr|no|mål|akt|dnr|k-nr)$/.test(word) || (lead[0].endsWith(' ') && isCommon(word)) ? lead[0].length : 0;
};

/** @param written the token as it stands: an authority's letters are capitals, or at least no word */
const isShaped = (token: string, written: string): boolean => {
  if (POLICE.test(token) || COURT.test(token)) return true;
  const code = /^\p{L}+/u.exec(token)?.[0] ?? '';
  if (!DIARY.test(token) || PUBLIC.test(code)) return false;
  return /^\p{Lu}\p{L}*\p{Lu}/u.test(written) || !isCommon(code);
};

/** Case, diary, journal and court numbers, and other numbers that an authority keeps a person under. */
export const findCaseNumbers: Finder = ({ reading: { text, low } }) =>
  [...low.matchAll(TOKEN)].flatMap((match): Find[] => {
    const end = match.index + match[0].length;
    const start = match.index + leadIn(low.slice(match.index, end), text.slice(match.index, end));
    const token = low.slice(start, end);
    const before = low.slice(Math.max(0, start - 24), start);
    if (PUBLIC.test(before)) return [];
    if (!isShaped(token, text.slice(start, end))) {
      if ((token.match(/[0-9]/g) ?? []).length < 3 || !cueBefore(low, start, CUE)) return [];
      const numbered = /nr|nummer|numret|dnr|diari|beteckning|akt|#/.test(before);
      if (!numbered && (isDay(token) || (isLaw(token) && !before.includes('ärende')))) return [];
    }
    return [{ start, end, kind: 'casenumber', certainty: 'certain' }];
  });
