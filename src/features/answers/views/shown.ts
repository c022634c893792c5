import type { Catalogue } from '../../../guidelines/catalogue';
import type { CardView } from '../../../turn/reply';
import type { Outcome } from '../outcome';
import { blockLines } from '../../local-facts/api';
import { answerCard, answerLines, answerShown } from './answer-view';
import { askBackCard, askBackLines, askBackShown } from './ask-back-view';
import { ANMAL, declineShown } from './decline-view';
import { localData, type Local } from './local-data';

/** An outcome as it is shown: the card, and every line of text on it. */
export interface Shown {
  readonly card: CardView;
  readonly lines: readonly string[];
  /** Neutral: for lists and locked screens. */
  readonly summary: string;
}

const NOTHING_LOCAL: Local = { place: null, blocks: [] };

/**
 * Words any outcome, for chat and command line alike.
 * @param at milliseconds since 1970
 * @param local what organisations have entered that belongs to it
 */
export const shown = (outcome: Outcome, catalogue: Catalogue, at: number, local: Local = NOTHING_LOCAL): Shown => {
  const localLines = blockLines(local.blocks);
  switch (outcome.kind) {
    case 'answered': {
      const answer = answerShown(outcome, catalogue, at);
      return {
        card: answerCard(answer, outcome, catalogue, local),
        lines: [...answerLines(answer), ...localLines],
        summary: 'Svar på din fråga',
      };
    }
    case 'asked-back': {
      const back = askBackShown(outcome);
      return { card: askBackCard(back), lines: askBackLines(back), summary: 'En fråga tillbaka' };
    }
    case 'declined': {
      const { heading, text: words } = declineShown(outcome.decline, (sentence) => catalogue.say(sentence));
      const saysDuty = [heading, ...words].some((line) => line.includes('genast'));
      const text = outcome.harm && !saysDuty ? [...words, ANMAL] : words;
      return {
        card: { template: 'answers/decline', data: { heading, text, ...localData(local) } },
        lines: [heading, ...text, ...localLines],
        summary: 'Svar på din fråga',
      };
    }
  }
};
