import { z } from 'zod/v4';
import { RuleId } from '../../guidelines/model';
import { Cleared } from '../../privacy/cleared';
import type { Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { MAX_COUNT } from './create-deadlines';
import { findRule, type FoundRule } from './find-rule';
import { openForm } from './open-form';
import { readStart } from './read-start';
import { listNow, ruleNameIn } from './show-list';
import { madeCard } from './views/made-card';
import * as words from './views/words';
import { watchRule, type WatchPorts, type Wish } from './watch-rule';

export const MAX_LABEL = 40;

/** No sign that a card could take for layout. */
const LABEL = /^[\p{L}\p{N} .,/–-]+$/u;

/** What the form sends. Wrong days and counts get through, to be answered in words. */
export const Form = z.object({
  form: z.string().regex(/^[\w-]{1,64}$/),
  rule: z.union([RuleId, z.literal('')]).optional(),
  start: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2})?$/)
    .optional(),
  siblings: z.union([z.number(), z.string().regex(/^[\d.,-]{0,9}$/)]).optional(),
  label: z.instanceof(Cleared).optional(),
});
export type Form = z.infer<typeof Form>;

const ruleProblem = (found: Exclude<FoundRule, { kind: 'found' }>): string =>
  found.kind === 'unknown' ? words.UNKNOWN_RULE : words.NOT_WATCHABLE;

/** Watches what the form asks for. The form becomes the receipt; a problem leaves it as it was filled in. */
export const submitForm = async (ports: WatchPorts, form: Form, turn: Turn): Promise<Reply> => {
  const { db, catalogue } = ports;
  if (!form.rule) return sayText(words.NO_RULE);
  const found = findRule(catalogue, form.rule);
  if (found.kind !== 'found') return sayText(ruleProblem(found));
  const text = form.start ?? '';
  const start = readStart(text, turn.today);
  if (start.kind === 'problem') return sayText(words.startProblem(start.problem, text));
  const count = Number(form.siblings ?? 1);
  if (!Number.isInteger(count) || count < 1 || count > MAX_COUNT) return sayText(words.BAD_COUNT);
  const label = form.label ?? null;
  if (label && !LABEL.test(label.text)) return sayText(words.BAD_LABEL);
  const wish: Wish = { rule: found.rule, start: start.start, label, count, key: form.form };
  const made = await watchRule(ports, turn, wish);
  const card = made
    ? madeCard(catalogue, made, turn.today)
    : await listNow(db, ruleNameIn(catalogue), turn, { notices: [words.USED_FORM] });
  return { messages: [], replace: card, private: true };
};

/** Watches what begins elsewhere, without a label, and shows the receipt. */
export const watchFromElsewhere = async (
  ports: WatchPorts,
  wished: { readonly rule: string; readonly start: string; readonly key: string },
  turn: Turn,
): Promise<Reply> => {
  const found = findRule(ports.catalogue, wished.rule);
  if (found.kind !== 'found') return sayText(ruleProblem(found));
  const start = readStart(wished.start, turn.today);
  if (start.kind === 'problem') return sayText(words.startProblem(start.problem, wished.start));
  const wish: Wish = { rule: found.rule, start: start.start, label: null, count: 1, key: wished.key };
  const made = await watchRule(ports, turn, wish);
  if (!made) return sayText(words.USED_FORM);
  return { ...showCard(madeCard(ports.catalogue, made, turn.today), words.SUMMARY.made), private: true };
};

/** Watches what was typed: `ny frist <regel-id> <dag>`. A rule alone opens the form with it; nothing opens the form. */
export const typeDeadline = async (ports: WatchPorts, typed: string, turn: Turn): Promise<Reply> => {
  const [id = '', ...rest] = typed.split(/\s+/);
  if (id === '') return openForm(ports, turn, null);
  const found = findRule(ports.catalogue, id);
  if (found.kind !== 'found') return sayText(ruleProblem(found));
  const text = rest.join(' ');
  if (text === '') return openForm(ports, turn, found);
  const start = readStart(text, turn.today);
  if (start.kind === 'problem') return sayText(words.startProblem(start.problem, text));
  const wish: Wish = { rule: found.rule, start: start.start, label: null, count: 1, key: turn.key };
  const made = await watchRule(ports, turn, wish);
  if (!made) return sayText(words.USED_FORM);
  return {
    ...showCard(madeCard(ports.catalogue, { ...made, typed: true }, turn.today), words.SUMMARY.made),
    private: true,
  };
};
