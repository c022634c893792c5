import { describeRefusal } from '../privacy/describe';
import type { Turn } from '../turn/feature';
import { sayText, type Reply } from '../turn/reply';
import type { Searched } from '../turn/request';
import type { DispatchPorts, TurnOutcome } from './dispatch';
import { MAX_QUESTION } from './max-question';
import * as words from './words';

/**
 * The way of a search: danger, then the gate, then the feature that finds. Nothing of it is kept, so only what certainly
 * points out a person is refused; but what is found goes to others, so a possible name finds nothing either.
 */
export const makeSearch =
  ({ features, gate, readDanger, dangerReply, count }: DispatchPorts) =>
  async ({ text, skip }: Searched, turn: Turn): Promise<Reply> => {
    const notice = (outcome: TurnOutcome, said: string): Reply => {
      count(outcome);
      return sayText(said);
    };
    const danger = readDanger(text);
    const gated = gate.question(text);
    if (danger) {
      count('danger');
      const reply = await dangerReply(danger, turn.person, text, turn.at);
      if (gated.kind !== 'refuse') return reply;
      return { messages: [...reply.messages, ...sayText(describeRefusal(gated.kinds, words.SEARCH_LABEL)).messages] };
    }
    const find = features.find((feature) => feature.search)?.search;
    if (text.trim() === '' || !find) return notice('bad-input', words.EMPTY_SEARCH);
    switch (gated.kind) {
      case 'refuse':
        return notice('refused', describeRefusal(gated.kinds, words.SEARCH_LABEL));
      case 'ask':
        return notice('asked-name', words.NAME_IN_SEARCH);
      case 'clear': {
        if (gated.suspects) return notice('asked-name', words.NAME_IN_SEARCH);
        if (text.length > MAX_QUESTION) return notice('bad-input', words.tooLong(MAX_QUESTION));
        count('search');
        const reply = await find(gated.text, turn);
        return { ...reply, found: reply.found?.slice(skip) ?? [] };
      }
    }
  };
