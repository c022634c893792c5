import { cueBefore, cueOf, isDay, type Find, type Finder, type Page } from '../finder';
import type { NumberRun } from '../number-runs';

const BANK = cueOf(
  'konto|kontot|kontonr|kontonummer|kontonumret|bankkonto|bankkontot|clearing|clearingnr|clearingnummer|iban|bankgiro|plusgiro|sparkonto|swish|bg|pg',
  3,
);
const PAPER = cueOf(
  'pass|passet|passnr|passnummer|passnumret|körkort|körkortsnummer|id-?kort|id-?kortet|id-?handling|lma-?kort|lma-?kortet|lma|uppehållstillstånd|uppehållstillståndskort|dossiernr|dossiernummer|dossier|bankid|visum|kortnummer|kortnr|kort nr',
  3,
);
const IBAN = /(?<![\p{L}\p{N}])[a-z]{2}[0-9]{2}(?: ?[0-9a-z]{4}){2,7}(?: ?[0-9a-z]{1,4})?(?![\p{L}\p{N}])/gu;
const LETTERED = /(?<![\p{L}\p{N}])[a-z]{1,2} ?[0-9]{6,8}(?![\p{L}\p{N}])/gu;

const numbered = ({ reading: { text, low } }: Page, run: NumberRun): Find[] => {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return [];
  const digits = run.reduce((sum, group) => sum + group.digits.length, 0);
  const bank = cueBefore(low, first.start, BANK, 50) && digits >= 7;
  const paper = cueBefore(low, first.start, PAPER, 50) && digits >= 6;
  if (isDay(text.slice(first.start, last.end))) return [];
  return (bank || paper) && digits <= 24
    ? [{ start: first.start, end: last.end, kind: 'other', certainty: 'certain' }]
    : [];
};

/** Bank accounts, passports and other papers that are kept in a person's name. */
export const findAccounts: Finder = (page) => {
  const { low } = page.reading;
  const ibans = [...low.matchAll(IBAN)].filter((match) => (match[0].match(/[0-9]/g) ?? []).length >= 10);
  const papers = [...low.matchAll(LETTERED)].filter((match) => cueBefore(low, match.index, PAPER, 50));
  return [
    ...[...ibans, ...papers].map((match): Find => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'other',
      certainty: 'certain',
    })),
    ...page.runs.flatMap((run) => numbered(page, run)),
  ];
};
