import { sayNumber } from '../../calendar/swedish-number';
import type { Catalogue } from '../../guidelines/catalogue';
import type { CardView } from '../../turn/reply';
import { firstSentence } from '../answers/api';
import type { Comparison, Said } from './compare';

/** Neutral, for lists and locked screens. */
export const SUMMARY = 'En jämförelse';

export const HOW_TO_COMPARE =
  'Skriv ”jämför” och ett ämne, så visar jag vad varje riktlinje säger. Till exempel: ”jämför förhandsbedömning” eller ”jämför samtycke till SIP”.';

const SILENT = 'Säger inget om det.';

const leadOf = (said: readonly Said[], municipality: string | null): string => {
  if (municipality === null)
    return 'Varje svar gäller bara sin plats. Skriv ”kommun” och namnet, så visar jag din plats först.';
  return said.some(({ own }) => own)
    ? `Din kommun är ${municipality}. Det som står under andra platser gäller inte hos dig.`
    : `Jag har ingen riktlinje för ${municipality}. Inget av det här gäller hos dig.`;
};

/** The first two sentences; the whole answer is behind its button. */
const shortly = (answer: string): string => {
  const { first, rest } = firstSentence(answer);
  return rest === '' ? first : `${first} ${firstSentence(rest).first}`;
};

const LONGEST_NAME = 25;

/** More than Teams shows on a card are left out. */
const MOST_BUTTONS = 6;

/** The place alone where the short title would be cut on a button. */
const buttonOf = ({ shortTitle }: Said['guideline']): string =>
  `Läs ${shortTitle.length <= LONGEST_NAME ? shortTitle : shortTitle.replace(/:.*$/, '')}`;

/** The guidelines under one another, each under the name of its place. */
export const comparisonCard = (
  { said, differences }: Comparison,
  municipality: string | null,
  catalogue: Catalogue,
): CardView => {
  const count = sayNumber(said.length, 'en');
  const none = said.every(({ best }) => best === null);
  return {
    template: 'compare/comparison',
    data: {
      heading: none ? 'Jag hittar inget om det' : `Så säger de ${count} riktlinjerna`,
      lead: none
        ? `Ingen av de ${count} riktlinjerna säger något om det. Skriv ämnet med andra ord, eller ställ en hel fråga.`
        : leadOf(said, municipality),
      rows: none
        ? []
        : said.map(({ guideline, own, best, marks }, i) => ({
            place: own ? `${guideline.shortTitle} (din plats)` : guideline.shortTitle,
            answer: best ? shortly(catalogue.say(best.unit.answer)) : SILENT,
            marks,
            sources: best ? sourceOf(best.unit.rules, catalogue) : [],
            whole: best && i < MOST_BUTTONS ? [{ title: buttonOf(guideline), unit: best.unit.id }] : [],
          })),
      apart: differences.length > 0 ? [{ heading: 'Där de skiljer sig' }] : [],
      differences,
    },
  };
};

const sourceOf = (rules: readonly string[], catalogue: Catalogue): readonly string[] => {
  const rule = catalogue.rule(rules[0] ?? '');
  return rule ? [catalogue.sourceLine(rule)] : [];
};
