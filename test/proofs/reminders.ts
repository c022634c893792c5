import { SUMMARY } from '../../src/features/deadlines/views/words';
import type { ReceivedCall } from '../connector/connector';
import { readCard } from '../connector/read-card';
import type { Wish } from './wish';

const MARK = 'Det här kan du ha fått förut';

/** A reminder as it arrived. */
export interface Arrived {
  /** It says that it may have come before. */
  readonly marked: boolean;
  /** What can be read on it. */
  readonly text: string;
}

const isReminder = (activity: { readonly summary?: string } | null): boolean => activity?.summary === SUMMARY.due;

/** Whether a call of the bot brings a reminder. */
export const bringsReminder = ({ body }: ReceivedCall): boolean => isReminder(body as { summary?: string } | null);

/** The reminders that have come to whoever made the wish, in order. */
export const remindersOf = ({ user }: Wish): readonly Arrived[] =>
  user
    .messages()
    .filter(({ activity }) => isReminder(activity))
    .map(({ activity }) => {
      const text = (activity.attachments ?? []).flatMap(({ content }) => readCard(content)).join('\n');
      return { marked: text.includes(MARK), text };
    });
