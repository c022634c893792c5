import { z } from 'zod/v4';
import type { Seen, WatchedDeadline } from './deadline';

const SEEN = /^([A-Za-z0-9-]{1,40}):(\d{1,9})$/;

/** The value of a tick: which deadline, and the version that the card shows. */
export const writeSeen = ({ id, version }: Pick<WatchedDeadline, 'id' | 'version'>): string => `${id}:${version}`;

/** What a tick list sends: the values joined by commas, nothing when nothing is ticked. */
export const Ticks = z
  .string()
  .max(8_000)
  .optional()
  .transform((text, context): readonly Seen[] =>
    (text ?? '')
      .split(',')
      .filter((one) => one !== '')
      .map((one) => {
        const [, id = '', version = ''] = SEEN.exec(one) ?? [];
        if (id === '') context.addIssue({ code: 'custom', message: 'not a deadline as a card shows it' });
        return { id, version: Number(version) };
      }),
  );
