import { addresses } from '../addresses';
import type { AnswerDraft } from './draft';

/** How staff ask for one municipality's mailbox. `plain` is the name without rings and dots. */
const asksFor = (place: string, plain: string): readonly string[] => [
  `vart skickar jag en avvikelse till socialtjänsten i ${place}`,
  `mejladress till soc i ${place} för avvikelser`,
  `${place} socialtjänst funktionsbrevlåda`,
  `avvikelse ${place} e-post`,
  `vi på skolan vill rapportera avvikelse mot socialtjänsten i ${place}, vilken adress`,
  `vilken mail har ifo i ${place}`,
  `funktions brevlåda ${plain} soc avikelse`,
  `bvc ska skicka en avvikelse till kommunen, det gäller ${place}`,
  `e-mail for deviations to social services in ${plain}`,
];

const withoutRings = (word: string): string => word.normalize('NFD').replace(/\p{Mn}/gu, '');

/** Where a deviation about one municipality's social services goes. */
export const mailboxAnswers: readonly AnswerDraft[] = addresses.map(({ id, place, general }) => ({
  id: `vk.avvik.brevlada-${id}`,
  rules: [`vk.brevlada.${id}`, 'vk.avvikelse.socialtjanst'],
  asks: asksFor(place, withoutRings(place)),
  answer: `Till {vk.brevlada.${id}}, socialtjänstens funktionsbrevlåda i ${place}. Skicka avvikelsen skriftligt och avidentifierad. Lägg inga uppgifter om barn i den.`,
  facts:
    general === true
      ? ['Adressen ser ut att vara kommunens gemensamma. Skriv att avvikelsen gäller socialtjänsten.']
      : [],
  stance: 'states',
  roles: [],
  next: [{ type: 'ask', unit: 'vk.avvik.form', label: 'Hur den ska skrivas' }],
}));
