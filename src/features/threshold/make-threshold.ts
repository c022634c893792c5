import { z } from 'zod/v4';
import type { Catalogue } from '../../guidelines/catalogue';
import type { Db } from '../../storage/db';
import { action, type Feature, type Turn } from '../../turn/feature';
import { showCard, type CardView, type Reply } from '../../turn/reply';
import { readProfile } from '../profile/api';
import type { Beyond } from './api';
import { wayFrom } from './ways';
import { SUMMARY } from './words';

export interface ThresholdPorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly beyond: readonly Beyond[];
}

const Crossing = z.object({ next: z.string().max(40), carried: z.record(z.string(), z.unknown()).default({}) });

/**
 * The question on skyddade personuppgifter that stands before whatever begins a matter. Its answer is kept nowhere: not in
 * a row, a count, a log or a card. "Yes" and "don't know" are one and the same press, so that nothing tells them apart.
 */
export const makeThreshold = ({ db, catalogue, beyond }: ThresholdPorts): Feature => {
  const NoneProtected = Crossing.transform(({ next, carried }, context) => {
    const way = beyond.find(({ name }) => name === next);
    const parsed = way?.carried.safeParse(carried);
    if (way && parsed?.success) return { enter: (turn: Turn) => way.enter(parsed.data, turn) };
    context.addIssue({ code: 'custom', message: 'leads nowhere' });
    return z.NEVER;
  });

  const showWay = async (turn: Turn): Promise<CardView> => {
    const { municipality } = await readProfile(db, turn.person);
    const { lines, marks, sources } = wayFrom(catalogue, municipality, turn.today);
    return { template: 'threshold/way', data: { lines, marks, sources } };
  };

  const stop = async (turn: Turn): Promise<Reply> => ({ messages: [], replace: await showWay(turn), private: true });

  return {
    name: 'threshold',
    commands: [
      {
        words: ['skyddade personuppgifter'],
        help: 'Visar hur din riktlinje säger att kontakten då tas.',
        run: async (_rest, turn) => showCard(await showWay(turn), SUMMARY.way),
      },
    ],
    actions: [
      action({ verb: 'threshold.cross', schema: NoneProtected, texts: {}, run: ({ enter }, turn) => enter(turn) }),
      action({ verb: 'threshold.stop', schema: z.object({}), texts: {}, run: (_data, turn) => stop(turn) }),
    ],
  };
};
