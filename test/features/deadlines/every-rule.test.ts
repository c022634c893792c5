import { join } from 'node:path';
import { loadCards } from '../../../src/cards/load-cards';
import { LocalDate } from '../../../src/calendar/local-date';
import { countDeadline } from '../../../src/features/deadlines/count-deadline';
import { formCard } from '../../../src/features/deadlines/views/form-card';
import { madeCard } from '../../../src/features/deadlines/views/made-card';
import { loadCatalogue } from '../../../src/guidelines';
import { makeDetector } from '../../../src/privacy/detect';
import { makeGate } from '../../../src/privacy/gate';
import { AdaptiveCard } from '../../cards/adaptive-card';

const catalogue = loadCatalogue();
const cards = loadCards(join(__dirname, '../../../cards'));
const gate = makeGate(makeDetector(catalogue.officials()));
const today = LocalDate.parse('2026-11-23');
const rules = catalogue.watchable(null);
const places = catalogue.places.filter(({ name }) => catalogue.watchable(name).length > 0);

describe('every deadline of the guidelines', () => {
  it('can be watched, and there are some', () => {
    expect(rules.length).toBeGreaterThan(10);
    expect(places.length).toBeGreaterThan(10);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s makes a receipt with its source and last day',
    (id, rule) => {
      const counted = countDeadline(catalogue, rule, today);
      const made = { rule, start: today, counted, deadlines: [], municipality: null };
      const card = cards.expand(madeCard(catalogue, made, today));
      expect(AdaptiveCard.safeParse(card).error?.issues ?? []).toEqual([]);
      const said = JSON.stringify(card);
      expect(said).toMatch(/"Sista dag: (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag) \d+ \p{L}+( \d{4})?"/u);
      expect(said).toContain(`"${catalogue.sourceLine(rule)}"`);
      expect(catalogue.sourceLine(rule)).toMatch(/^Källa: /);
      // Only what the text leaves open is said to be open.
      expect(said.includes('Jag räknar från')).toBe(!rule.start.stated);
      expect(gate.question(`ny frist ${id} 2026-11-23`).kind).toBe('clear');
      expect(gate.question(`${id} 2026-11-23`).kind).toBe('clear');
    },
  );

  it.each(places.map(({ name }) => name))('can be told apart in the form for %s', (name) => {
    const offered = catalogue.watchable(name);
    const view = formCard({ rules: offered, preset: null, role: null, asks: 'Vilken dag?', form: 'f' }, today);
    const titles = (view.data['rules'] as { title: string }[]).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(AdaptiveCard.safeParse(cards.expand(view)).error?.issues ?? []).toEqual([]);
    for (const rule of offered) expect(catalogue.say(rule.start.asks, rule).length).toBeLessThanOrEqual(120);
  });
});
