import type { Chat, User } from '../connector/chat';
import { buttonsOf } from '../connector/read-card';

/** The rule and the first day of every wish. The last day is a Tuesday three weeks on, the first reminder a week before that. */
export const RULE = 'vk.utlatande.bvc';
export const START = '2026-11-24';

/** The buttons on the way: past the question that comes before the form, and the form's own. */
const CROSS = 'threshold.cross';
const SAVE = 'deadlines.create';

/** One deadline that one person wants watched, typed in whole or filled in on the form. */
export interface Wish {
  readonly user: User;
  readonly how: 'typed' | 'form';
}

/** The n-th, by a person of its own; every third on the form. */
export const newWish = (chat: Chat, n: number): Wish => ({
  user: chat.user(`user-${String(n)}`),
  how: n % 3 === 2 ? 'form' : 'typed',
});

/** The codes that the person has been shown in receipts: a deadline with a code that is shown is confirmed. */
export const codesShown = ({ user }: Wish): ReadonlySet<string> =>
  new Set([...user.seesAll().matchAll(/^Kod: ([A-Z0-9]+-[A-Z0-9]+)\./gm)].map(([, code]) => code ?? ''));

/** Writes as Teams sends it, and sends again: under the same id. */
const write = ({ user }: Wish, text: string, id: string): Promise<void> =>
  user.sends({ type: 'message', textFormat: 'plain', text, id: `${user.name}-${id}` });

const isOffered = ({ user }: Wish, button: string): boolean =>
  user
    .messages()
    .flatMap(({ activity }) => activity.attachments ?? [])
    .some(({ content }) => buttonsOf(content).some(({ verb }) => verb === button));

/** Sends the wish, or sends it again. Rejects when the call is cut off, or answered with anything but 200. */
export const send = async (wish: Wish): Promise<void> => {
  if (wish.how === 'typed') return write(wish, `ny frist ${RULE} ${START}`, 'typed');
  if (!isOffered(wish, CROSS) && !isOffered(wish, SAVE)) await write(wish, `ny frist ${RULE}`, 'open');
  if (!isOffered(wish, SAVE)) await wish.user.presses(CROSS);
  await wish.user.presses(SAVE, { start: START });
};
