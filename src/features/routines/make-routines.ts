import { z } from 'zod/v4';
import { JourneyId, type Journey } from '../../guidelines/model';
import { action, type Action, type Feature, type Turn } from '../../turn/feature';
import { sayText, type Reply } from '../../turn/reply';
import { beyond, type Beyond } from '../threshold/api';
import { START } from './api';
import { beginJourney, leftOf, listJourneys, startNamed } from './begin';
import { Carried, crossHere, replaced, WALK } from './cross';
import { showPosition } from './show-position';
import { forgetWalk } from './store';
import { beginWalk, Walk } from './walk';
import { makeWalkActions, type WalkPorts } from './walk-actions';
import * as words from './words';

export interface RoutinesPorts extends WalkPorts {
  readonly newId: () => string;
}

/** The feature, and where a walk begins beyond the threshold. */
export interface Routines {
  readonly feature: Feature;
  readonly walk: Beyond;
}

/** The walks through routines: `rutiner`, `starta <rutin>`, and every step's card. */
export const makeRoutines = (ports: RoutinesPorts): Routines => {
  const { db, catalogue, newId } = ports;

  const enter = async ({ journey: id, version, answers }: Carried, turn: Turn): Promise<Reply> => {
    const journey = catalogue.journey(id)?.journey;
    if (!journey) return sayText(words.GONE);
    const notices = version === journey.version ? [] : [words.CHANGED];
    return replaced(await showPosition(ports, beginWalk(journey, answers, newId, turn), journey, turn, notices));
  };

  const onJourney = (verb: string, run: (journey: Journey, turn: Turn) => Promise<Reply>): Action =>
    action({
      verb,
      // An empty choice gets through, to be answered in words.
      schema: z.object({ journey: z.union([JourneyId, z.literal('')]).optional() }),
      texts: {},
      run: async ({ journey: id }, turn) => {
        if (!id) return sayText(words.NOT_CHOSEN);
        const found = catalogue.journey(id);
        return found ? run(found.journey, turn) : sayText(words.GONE);
      },
    });

  return {
    walk: beyond({
      name: WALK,
      carried: Carried,
      enter,
      alsoInDanger: ({ journey }) => catalogue.journey(journey)?.journey.acute ?? false,
    }),
    feature: {
      name: 'routines',
      commands: [
        {
          words: ['rutiner', 'mina rutiner'],
          help: 'Visar rutinerna där du arbetar, och dem du har påbörjat.',
          run: (_rest, turn) => listJourneys(ports, turn),
        },
        {
          words: ['starta', 'starta rutin'],
          takes: 'rest',
          help: 'Går igenom en rutin steg för steg. Skriv till exempel ”starta utlåtande”.',
          run: (rest, turn) => startNamed(ports, rest.text, turn),
        },
      ],
      actions: [
        ...makeWalkActions(ports),
        action({
          verb: 'routines.list',
          schema: z.object({}),
          texts: {},
          run: (_data, turn) => listJourneys(ports, turn),
        }),
        onJourney(START, (journey, turn) => beginJourney(ports, journey, turn)),
        onJourney('routines.restart', async (journey, turn) => {
          await forgetWalk(db, turn.person, journey.id);
          return crossHere(journey, {});
        }),
        onJourney('routines.resume', async (journey, turn) => {
          const left = await leftOf(db, journey, turn);
          return crossHere(journey, left?.answers ?? {}, left?.version);
        }),
        action({
          verb: 'routines.leave',
          schema: z.object({ walk: Walk }),
          texts: {},
          run: async ({ walk: { journey } }, turn) => {
            await forgetWalk(db, turn.person, journey);
            return replaced({ template: 'routines/left', data: { heading: words.LEFT, journey } });
          },
        }),
      ],
    },
  };
};
