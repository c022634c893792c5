import { z } from 'zod/v4';
import type { LocalDate } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import type { Db } from '../../storage/db';
import { action, type Feature, type Turn } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { showCard, type CardView, type Reply } from '../../turn/reply';
import type { LocalSocialjour } from '../local-facts/api';
import { readProfile } from '../profile/api';
import type { Beyond } from './api';
import { dangerTexts } from './danger-texts';
import { wayFrom } from './ways';
import { REPORT_AT_ONCE, SUMMARY } from './words';

export interface ThresholdPorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly beyond: readonly Beyond[];
  /** The socialjour that an organisation has entered for a place; null without one. */
  readonly localSocialjour?: (person: Person, place: string, today: LocalDate) => Promise<LocalSocialjour | null>;
}

const Carried = z.record(z.string(), z.json());
const Crossing = z.object({ next: z.string().max(40), carried: Carried.default({}) });
type Crossing = z.infer<typeof Crossing>;

/**
 * The questions on danger and on skyddade personuppgifter that stand before whatever begins a matter. Their answers are kept
 * nowhere: not in a row, a count, a log or a card. "Yes" and "don't know" are one and the same press, so that nothing tells
 * them apart.
 */
export const makeThreshold = ({ db, catalogue, beyond, localSocialjour }: ThresholdPorts): Feature => {
  const NoneProtected = Crossing.transform(({ next, carried }, context) => {
    const way = beyond.find(({ name }) => name === next);
    const parsed = way?.carried.safeParse(carried);
    if (way && parsed?.success) return { enter: (turn: Turn) => way.enter(parsed.data, turn) };
    context.addIssue({ code: 'custom', message: 'leads nowhere' });
    return z.NEVER;
  });

  // What is carried on is what its way reads in it, and nothing else that came along.
  const Known = Crossing.transform(({ next, carried }, context): Crossing => {
    const parsed = beyond.find(({ name }) => name === next)?.carried.safeParse(carried);
    if (parsed?.success) return { next, carried: Carried.parse(parsed.data) };
    context.addIssue({ code: 'custom', message: 'leads nowhere' });
    return z.NEVER;
  });

  const stillAskProtected = ({ next, carried }: Crossing): Promise<Reply> =>
    Promise.resolve({
      messages: [],
      replace: { template: 'threshold/question', data: { next, carried } },
      private: true,
    });

  const showDanger = async ({ next, carried }: Crossing, turn: Turn): Promise<Reply> => {
    const { municipality } = await readProfile(db, turn.person);
    const way = beyond.find(({ name }) => name === next);
    const parsed = way?.carried.safeParse(carried);
    const goesOn = way && parsed?.success && way.alsoInDanger?.(parsed.data) ? [{ next, carried }] : [];
    const local = municipality === null ? null : await localSocialjour?.(turn.person, municipality, turn.today);
    const [call = '', ...rest] = dangerTexts(catalogue, municipality, local ?? null);
    const data = { heading: call, lines: [...rest, REPORT_AT_ONCE], ways: goesOn };
    return { messages: [], replace: { template: 'threshold/in-danger', data }, private: true };
  };

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
      action({ verb: 'threshold.safe', schema: Known, texts: {}, run: stillAskProtected }),
      action({ verb: 'threshold.in-danger', schema: Known, texts: {}, run: showDanger }),
      action({ verb: 'threshold.stop', schema: z.object({}), texts: {}, run: (_data, turn) => stop(turn) }),
    ],
  };
};
