import type { Journey } from '../../guidelines/model';
import type { Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import type { OfferFile } from '../files/api';
import { advance, answersOf } from './advance';
import type { ShowPorts } from './show-position';
import { checklistCard, checklistText } from './views/checklist';
import { outcomeShown } from './views/outcome-shown';
import type { Walk } from './walk';
import * as words from './words';

interface PrintPorts extends ShowPorts {
  readonly offerFile: OfferFile;
}

/** The outcome as a checklist to print: a card, and a file where files are offered. Nothing personal and no day is in it. */
export const printChecklist = async (ports: PrintPorts, walk: Walk, journey: Journey, turn: Turn): Promise<Reply> => {
  const { catalogue, profileOf, offerFile } = ports;
  const position = advance(journey, walk.answers);
  if (position.kind !== 'outcome') return sayText(words.NO_OUTCOME_YET);
  const { municipality } = await profileOf(turn.person);
  const shown = outcomeShown(position.outcome, answersOf(position), catalogue, municipality, turn.today);
  const list = { name: journey.name, shown };
  const sayTime = (rule: string): string => catalogue.say(`{${rule}}`);
  const url = await offerFile(checklistText(list, sayTime), 'checklista.md', 'text');
  return { ...showCard(checklistCard(list, sayTime, url), words.SUMMARY.receipt), private: true };
};
