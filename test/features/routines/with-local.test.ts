import { outcomeShown } from '../../../src/features/routines/views/outcome-shown';
import { withLocal } from '../../../src/features/routines/with-local';
import type { KeptFact } from '../../../src/features/local-facts/api';
import { loadCatalogue } from '../../../src/guidelines';
import type { JourneyOutcome } from '../../../src/guidelines/model';
import { day, someFact } from '../local-facts/some-fact';

const catalogue = loadCatalogue();
const AT = Date.parse('2026-11-24T09:00:00+01:00');

const outcomes: readonly JourneyOutcome[] = catalogue.guidelines.flatMap(({ journeys }) =>
  journeys.flatMap((journey) => Object.values(journey.outcomes)),
);

const entered: KeptFact = {
  id: 'f',
  tenant: 'region',
  version: 1,
  removed: false,
  fact: someFact({
    place: 'Värmlands län',
    slot: 'vag-in',
    organisation: 'Region Värmland',
    value: { kind: 'contact', phone: '+46108310000', hours: null },
  }),
};

const titles = (outcome: JourneyOutcome, facts: readonly KeptFact[]): readonly string[] =>
  withLocal(outcomeShown(outcome, {}, catalogue, 'Karlstad', day('2026-11-24')), outcome, facts, AT).sections.map(
    ({ title }) => title,
  );

const HEADING = 'Uppgift från Region Värmland, inte ur riktlinjen';

describe('what an organisation has entered, where a routine ends', () => {
  it('stands beside the guideline’s contact that gives no number, as the organisation’s own', () => {
    const sent = outcomes.filter(({ contacts }) => contacts.some((id) => id === 'vp.kontakt.vag-in'));
    expect(sent.length).toBeGreaterThan(0);
    for (const outcome of sent) {
      const shown = titles(outcome, [entered]);
      expect(shown[shown.indexOf('Kontakt') + 1]).toBe(HEADING);
    }
  });

  it('leaves everything else as it was', () => {
    for (const outcome of outcomes) {
      expect(titles(outcome, [])).not.toContain(HEADING);
      expect(titles(outcome, [entered]).filter((title) => title !== HEADING)).toEqual(titles(outcome, []));
    }
  });
});
