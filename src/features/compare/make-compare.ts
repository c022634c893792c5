import type { Catalogue } from '../../guidelines/catalogue';
import type { Feature } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { sayText, showCard } from '../../turn/reply';
import type { Answering, Asker } from '../answers/api';
import { compare } from './compare';
import { comparisonCard, HOW_TO_COMPARE, SUMMARY } from './views';

/** What the feature is made of: the rule module, answering over it, and what is known of a person. */
export interface ComparingPorts {
  readonly catalogue: Catalogue;
  readonly answering: Answering;
  readonly profileOf: (person: Person) => Promise<Asker>;
}

/** Shows what each guideline says of one matter, in one card: `jämför <ämne>`. */
export const makeCompare = ({ catalogue, answering, profileOf }: ComparingPorts): Feature => ({
  name: 'compare',
  commands: [
    {
      words: ['jämför', 'jamfor'],
      takes: 'rest',
      help: 'Visar vad varje riktlinje säger om ett ämne. Skriv till exempel ”jämför SIP”.',
      run: async ({ text: matter }, { person, today }) => {
        if (matter === '') return sayText(HOW_TO_COMPARE);
        const asker = await profileOf(person);
        const comparison = compare({ catalogue, within: answering.within }, matter, asker, today);
        return showCard(comparisonCard(comparison, asker.municipality, catalogue), SUMMARY);
      },
    },
  ],
  actions: [],
});
