import { z } from 'zod/v4';
import type { Catalogue } from '../../guidelines/catalogue';
import { action, type Feature, type Turn } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { showCard, type Reply } from '../../turn/reply';
import { COUNTIES, countyOf } from './places';
import { placesCard, spreadCard, SUMMARY } from './views';

/** What the feature is made of: the rule module, and where a person works. */
export interface PlacedChildPorts {
  readonly catalogue: Catalogue;
  readonly profileOf: (person: Person) => Promise<{ readonly municipality: string | null }>;
}

const Chosen = z.object({ decided: z.enum(COUNTIES), home: z.enum(COUNTIES), lives: z.enum(COUNTIES) });

/** Which guideline speaks of what, when a placed child's three places differ: `placerat barn`. Keeps none of them. */
export const makePlacedChild = ({ catalogue, profileOf }: PlacedChildPorts): Feature => {
  const ask = async ({ person }: Turn): Promise<Reply> => {
    const { municipality } = await profileOf(person);
    const own = municipality === null ? null : catalogue.municipality(municipality);
    return { ...showCard(placesCard(countyOf(own)), SUMMARY), private: true };
  };

  return {
    name: 'placed-child',
    commands: [
      {
        words: ['placerat barn', 'placerade barn'],
        help: 'Visar vilken riktlinje som gäller när ett barn är placerat på en annan plats.',
        run: (_rest, turn) => ask(turn),
      },
    ],
    actions: [
      action({ verb: 'placed-child.ask', schema: z.object({}), texts: {}, run: (_data, turn) => ask(turn) }),
      action({
        verb: 'placed-child.show',
        schema: Chosen,
        texts: {},
        run: (places, { today }) => Promise.resolve({ messages: [], replace: spreadCard(catalogue, places, today) }),
      }),
    ],
  };
};
