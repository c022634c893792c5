import type { Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { readProfile } from '../profile/api';
import type { FoundRule } from './find-rule';
import { formCard, noPlaceCard } from './views/form-card';
import * as words from './views/words';
import type { WatchPorts } from './watch-rule';

/**
 * Shows the form of a new deadline with what the person's place can watch, and a rule that they came with chosen. Without a
 * place and without a rule it asks for the place. Whatever has to be asked before a deadline is made is asked here.
 */
export const openForm = async (
  { db, catalogue, newId }: Pick<WatchPorts, 'db' | 'catalogue' | 'newId'>,
  turn: Turn,
  found: FoundRule | null,
): Promise<Reply> => {
  if (found?.kind === 'unknown') return sayText(words.UNKNOWN_RULE);
  if (found?.kind === 'not-watchable') return sayText(words.NOT_WATCHABLE);
  const preset = found?.rule ?? null;
  const { municipality, role } = await readProfile(db, turn.person);
  if (municipality === null && !preset) return { ...showCard(noPlaceCard, words.SUMMARY.form), private: true };
  const here = municipality === null ? [] : catalogue.watchable(municipality);
  const rules = preset && !here.some(({ id }) => id === preset.id) ? [preset, ...here] : here;
  if (rules.length === 0) return sayText(words.noDeadlinesThere(municipality ?? ''));
  const asks = preset ? catalogue.say(preset.start.asks, preset) : words.ASKS_START;
  const card = formCard({ rules, preset, role, asks, form: newId() }, turn.today);
  return { ...showCard(card, words.SUMMARY.form), private: true };
};
