import { z } from 'zod/v4';
import { RuleId } from '../../guidelines/model';
import type { Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { readProfile } from '../profile/api';
import { askAtThreshold, beyond, type Beyond } from '../threshold/api';
import { findRule, type FoundRule } from './find-rule';
import { formCard, noPlaceCard, type BlankForm } from './views/form-card';
import * as words from './views/words';
import type { WatchPorts } from './watch-rule';

type FormPorts = Pick<WatchPorts, 'db' | 'catalogue' | 'newId'>;

/** The name of the way from the threshold to the form. */
const FORM = 'deadlines.form';

/** What the form shows, or why there is none to show. */
const prepare = async (
  { db, catalogue }: Pick<FormPorts, 'db' | 'catalogue'>,
  turn: Turn,
  found: FoundRule | null,
): Promise<{ readonly reply: Reply } | Omit<BlankForm, 'form'>> => {
  if (found?.kind === 'unknown') return { reply: sayText(words.UNKNOWN_RULE) };
  if (found?.kind === 'not-watchable') return { reply: sayText(words.NOT_WATCHABLE) };
  const preset = found?.rule ?? null;
  const { municipality, role } = await readProfile(db, turn.person);
  if (municipality === null && !preset)
    return { reply: { ...showCard(noPlaceCard, words.SUMMARY.form), private: true } };
  const here = municipality === null ? [] : catalogue.watchable(municipality);
  const rules = preset && !here.some(({ id }) => id === preset.id) ? [preset, ...here] : here;
  if (rules.length === 0) return { reply: sayText(words.noDeadlinesThere(municipality ?? '')) };
  const asks = preset ? catalogue.say(preset.start.asks, preset) : words.ASKS_START;
  return { rules, preset, role, asks };
};

/**
 * Begins a new deadline, with a rule that the person came with: the threshold first, each time, and the form beyond it.
 * Without a place and without a rule it asks for the place.
 */
export const openForm = async (ports: FormPorts, turn: Turn, found: FoundRule | null): Promise<Reply> => {
  const prepared = await prepare(ports, turn, found);
  if ('reply' in prepared) return prepared.reply;
  return askAtThreshold(FORM, prepared.preset ? { rule: prepared.preset.id } : {});
};

/** The form beyond the threshold, in the place of the question. */
export const formBeyond = (ports: FormPorts): Beyond =>
  beyond({
    name: FORM,
    carried: z.object({ rule: RuleId.optional() }),
    enter: async ({ rule }, turn) => {
      const prepared = await prepare(ports, turn, rule === undefined ? null : findRule(ports.catalogue, rule));
      if ('reply' in prepared) return prepared.reply;
      return { messages: [], replace: formCard({ ...prepared, form: ports.newId() }, turn.today), private: true };
    },
  });
