import { z } from 'zod/v4';
import { loadCatalogue } from '../../../src/guidelines';
import { saveProfile } from '../../../src/features/profile/store';
import { askAtThreshold, beyond } from '../../../src/features/threshold/api';
import { makeThreshold } from '../../../src/features/threshold/make-threshold';
import { SILENT, WAY_RULES, wayFrom } from '../../../src/features/threshold/ways';
import { sayText } from '../../../src/turn/reply';
import { LocalDate } from '../../../src/calendar/local-date';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, MONDAY, cardOf, press, say, textsOf, turnOf } from '../say-to';

const catalogue = loadCatalogue();
const today = LocalDate.parse('2026-11-23');
const next = beyond({
  name: 'next',
  carried: z.object({ rule: z.enum(['a', 'b']).optional() }),
  enter: ({ rule }) => Promise.resolve(sayText(`in with ${rule ?? 'nothing'}`)),
});

eachDatabase('the threshold', (given) => {
  const feature = () => makeThreshold({ db: given.db, catalogue, beyond: [next] });

  it('lets a no through, with what was carried', async () => {
    const { data } = cardOf(askAtThreshold('next', { rule: 'a' }));
    expect(textsOf(await press(feature(), 'threshold.cross', data, turnOf(ANNA)))).toEqual(['in with a']);
    expect(textsOf(await press(feature(), 'threshold.cross', { next: 'next' }, turnOf(ANNA)))).toEqual([
      'in with nothing',
    ]);
  });

  it.each([
    ['an unknown way', { next: 'elsewhere', carried: {} }],
    ['something else to carry', { next: 'next', carried: { rule: 'Alva Ek' } }],
    ['no way', {}],
  ])('takes no press with %s', (_, data) => {
    expect(() => press(feature(), 'threshold.cross', data, turnOf(ANNA))).toThrow();
  });

  it('stops and turns the question into the way, which does not tell a yes from a do not know', async () => {
    await saveProfile(given.db, ANNA, { municipality: 'Karlstad' }, MONDAY);
    const reply = await press(feature(), 'threshold.stop', {}, turnOf(ANNA));
    expect(reply).toMatchObject({ messages: [], private: true });
    expect(reply.replace?.data['lines']).toContainEqual(
      expect.stringMatching(/all kontakt direkt med socialsekreteraren/),
    );
  });

  it('tells the way to whoever asks for it by name', async () => {
    await saveProfile(given.db, ANNA, { municipality: 'Botkyrka' }, MONDAY);
    const { template, data } = cardOf(await say(feature(), 'Skyddade personuppgifter', turnOf(ANNA)));
    expect(template).toBe('threshold/way');
    expect(data['lines']).toEqual([expect.stringMatching(/^Botkyrka: .*nämner inte skyddade personuppgifter/)]);
  });
});

describe('the way that a place’s guidelines give', () => {
  it('is drawn from rules that there are, one or none for each guideline', () => {
    for (const [guideline, rule] of Object.entries(WAY_RULES))
      expect(catalogue.rule(rule)?.source.guideline).toBe(guideline);
    const gap = catalogue.conflicts.find(({ id }) => id === SILENT);
    const silent = catalogue.guidelines.map(({ id }) => id).filter((id) => !(id in WAY_RULES));
    expect([...(gap?.guidelines ?? [])].sort()).toEqual([...silent].sort());
  });

  it.each([
    ['Karlstad', /direkt med socialsekreteraren/, /^Källa: Värmland: konsultationer › /],
    ['Östersund', /rutiner/, /^Källa: Jämtland Härjedalen: barnhälsoteam › 2\.9 /],
  ])('names its source: %s', (municipality, line, source) => {
    const way = wayFrom(catalogue, municipality, today);
    expect(way.lines[0]).toMatch(line);
    expect(way.sources[0]).toMatch(source);
  });

  it.each([['Göteborg'], ['Botkyrka'], ['Örebro'], [null]])(
    'goes to the socialsekreterare where none is given: %s',
    (municipality) => {
      const { lines, sources } = wayFrom(catalogue, municipality, today);
      expect(lines.join(' ')).toMatch(/kontakt (direkt med|gå genom) socialsekreteraren/);
      expect(sources).toEqual([]);
    },
  );
});
