import { z } from 'zod/v4';
import type { Trx } from '../../storage/db';
import { action, type DeliveryKind, type Feature } from '../../turn/feature';
import { Ticks } from '../deadlines/api';
import { becomeDeputy, endDeputies, nameDeputy } from './deputy';
import { joinGroup, leaveGroup, openGroup } from './group';
import { handOverByCode, handOverSeen, takeByCode } from './hand-over';
import { showCovered, takeCovered, type CoverPorts } from './show-covered';
import { makeWaitingNotice } from './waiting-notice';

const Ticked = z.object({ late: Ticks, today: Ticks, soon: Ticks });

/** The feature, and what it sends unasked. */
export interface Cover {
  readonly feature: Feature;
  readonly waiting: DeliveryKind<Trx>;
}

/** Who covers for whom, so that no deadline lapses with its owner: handing over, deputies, and a gruppledare's group. */
export const makeCover = (ports: CoverPorts): Cover => ({
  waiting: makeWaitingNotice(ports.db),
  feature: {
    name: 'cover',
    commands: [
      {
        words: ['lämna över'],
        takes: 'rest',
        help: 'Ger en kod som en kollega tar över din frist med.',
        run: (rest, turn) => handOverByCode(ports, turn, rest.text),
      },
      {
        words: ['ta över'],
        takes: 'rest',
        help: 'Tar över en kollegas frist, med koden från kollegan.',
        run: (rest, turn) => takeByCode(ports, turn, rest.text),
      },
      {
        words: ['ersättare', 'min ersättare'],
        help: 'Låter en kollega täcka för dig när du är borta.',
        run: (_rest, turn) => nameDeputy(ports, turn),
      },
      { words: ['bli ersättare'], takes: 'rest', run: (rest, turn) => becomeDeputy(ports, turn, rest.text) },
      { words: ['avsluta ersättare'], run: (_rest, turn) => endDeputies(ports, turn) },
      { words: ['ny kod grupp'], run: (_rest, turn) => openGroup(ports, turn) },
      { words: ['gå med'], takes: 'rest', run: (rest, turn) => joinGroup(ports, turn, rest.text) },
      { words: ['lämna grupp'], run: (_rest, turn) => leaveGroup(ports, turn) },
      {
        words: ['min grupp'],
        help: 'Visar koder och dagar för dem som du täcker för.',
        run: (_rest, turn) => showCovered(ports, turn, 0),
      },
    ],
    actions: [
      action({
        verb: 'cover.hand-over',
        schema: Ticked,
        texts: {},
        run: ({ late, today, soon }, turn) => handOverSeen(ports, turn, [...late, ...today, ...soon]),
      }),
      action({
        verb: 'cover.list',
        schema: z.object({ from: z.int().min(0).max(100_000) }),
        texts: {},
        run: ({ from }, turn) => showCovered(ports, turn, from),
      }),
      action({
        verb: 'cover.take',
        schema: Ticked,
        texts: {},
        run: ({ late, today, soon }, turn) => takeCovered(ports, turn, [...late, ...today, ...soon]),
      }),
    ],
  },
});
