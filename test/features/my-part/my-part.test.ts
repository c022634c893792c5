import { makeMyPart } from '../../../src/features/my-part/make-my-part';
import { partOf, SIDES, type Side } from '../../../src/features/my-part/part-of';
import { bodyOf, saidOfPrivate } from '../../../src/features/my-part/private-bodies';
import { loadCatalogue } from '../../../src/guidelines';
import { RoleId } from '../../../src/guidelines/model';
import { ANNA, cardOf, press, say, textsOf, turnOf } from '../say-to';

const catalogue = loadCatalogue();
const idsOf = (municipality: string, role: RoleId, side: Side): readonly string[] =>
  partOf(catalogue, municipality, role).sides[side].map(({ id }) => id);

/** What stands under a side for somebody: read in the texts themselves. */
const TABLE: readonly (readonly [string, RoleId, Side, string])[] = [
  ['Karlstad', 'socialsekreterare', 'you-do', 'vk.ordning.ring-forst'],
  ['Karlstad', 'socialsekreterare', 'you-wait-for', 'vk.utlatande.bvc'],
  ['Karlstad', 'socialsekreterare', 'you-may-ask', 'vk.samtycke.utredning'],
  ['Karlstad', 'socialsekreterare', 'you-must-not', 'vk.forbud.identifierande'],
  ['Karlstad', 'rektor', 'you-do', 'vk.utlatande.forskola-skola'],
  ['Karlstad', 'rektor', 'you-may-say', 'vk.samtycke.uppgiftsskyldighet'],
  ['Karlstad', 'region', 'you-do', 'vp.tid.halsoundersokning'],
  ['Göteborg', 'rektor', 'you-do', 'vg.sip.mote'],
  ['Göteborg', 'socialsekreterare', 'you-may-say', 'vg.information.anmalaren'],
  ['Botkyrka', 'forskolechef', 'you-wait-for', 'bo.forhandsbedomning'],
  ['Botkyrka', 'rektor', 'you-must-not', 'bo.forbud.informera-foraldrar'],
  ['Östersund', 'forskolechef', 'you-do', 'ja.ansvar.forskolechef'],
  ['Östersund', 'bvc', 'you-must-not', 'ja.forbud.identifierat'],
];

describe('the part of a role', () => {
  it.each(TABLE)('in %s as %s: %s holds %s', (municipality, role, side, rule) => {
    expect(idsOf(municipality, role, side)).toContain(rule);
  });

  it('opens nothing that is no permission: not what goes to guardians, not what names others', () => {
    for (const role of RoleId.options)
      for (const { municipalities } of catalogue.guidelines) {
        const may = partOf(catalogue, municipalities[0] ?? '', role).sides['you-may-say'];
        expect(
          may.filter((rule) => rule.kind !== 'consent' || rule.needed !== 'no' || rule.direction === 'to-guardian'),
        ).toEqual([]);
      }
    expect(idsOf('Östersund', 'tandvard', 'you-may-say')).toEqual([]);
  });

  it('holds only rules of the place’s own guidelines, each under one side', () => {
    for (const role of RoleId.options) {
      const all = SIDES.flatMap((side) => partOf(catalogue, 'Botkyrka', role).sides[side]);
      expect(all.every(({ source }) => source.guideline === 'botkyrka')).toBe(true);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('shows the guidelines in turn', () => {
    const [first, second] = idsOf('Karlstad', 'socialsekreterare', 'you-do');
    expect([first?.slice(0, 2), second?.slice(0, 2)]).toEqual(['vk', 'vp']);
  });
});

describe('independent schools and private clinics', () => {
  it.each([
    ['varmland-konsultation', 'schools', /fristående/, true],
    ['varmland-konsultation', 'care', /privat/i, true],
    ['varmland-placerade', 'schools', /nämner inte/, false],
    ['varmland-placerade', 'care', /nämner inte/, false],
    ['vastra-gotaland', 'schools', /har avtal/, true],
    ['vastra-gotaland', 'care', /har avtal/, true],
    ['botkyrka', 'schools', /nämner inte .* gäller också enskild verksamhet/, true],
    ['botkyrka', 'care', /nämner inte .* gäller också enskild verksamhet/, true],
    ['jamtland-barnhalsoteam', 'schools', /även fristående förskolor/, true],
    ['jamtland-barnhalsoteam', 'care', /nämner inte/, false],
  ] as const)('%s on %s', (id, body, text, sourced) => {
    const guideline = catalogue.guideline(id);
    const said = guideline && saidOfPrivate(catalogue, guideline, body);
    expect(said?.text).toMatch(text);
    expect(said?.source !== null).toBe(sourced);
  });

  it('are answered for by every guideline that there is', () => {
    const unread = catalogue.guidelines.filter((guideline) =>
      (['schools', 'care'] as const).some((body) => saidOfPrivate(catalogue, guideline, body) === null),
    );
    expect(unread).toEqual([]);
  });

  it('are nobody’s question in socialtjänsten', () => {
    expect(bodyOf('socialsekreterare')).toBeNull();
    expect(bodyOf('elevhalsa')).toBe('schools');
    expect(bodyOf('tandvard')).toBe('care');
  });
});

describe('min del', () => {
  const feature = (municipality: string | null, role: RoleId | null) =>
    makeMyPart({ catalogue, profileOf: () => Promise.resolve({ municipality, role }) });

  it('shows a few of each side, each with its source, in the private chat', async () => {
    const reply = await say(feature('Karlstad', 'rektor'), 'min del', turnOf(ANNA));
    expect(reply.private).toBe(true);
    const sides = cardOf(reply).data['sides'] as unknown as { title: string; lines: { source: string }[] }[];
    expect(sides.map(({ title }) => title)).toEqual(['Du gör', 'Du får inte', 'Du får säga', 'Du väntar på']);
    expect(sides.every(({ lines }) => lines.length <= 8)).toBe(true);
    expect(sides.flatMap(({ lines }) => lines).every(({ source }) => /^Källa: .+ › .+/.test(source))).toBe(true);
  });

  it('shows the whole of a side page by page, nothing twice and nothing left out', async () => {
    const mine = feature('Karlstad', 'socialsekreterare');
    const seen: string[] = [];
    for (let from = 0; ;) {
      const { data } = cardOf(await press(mine, 'my-part.show', { side: 'you-do', from }, turnOf(ANNA)));
      seen.push(...(data['lines'] as unknown as { text: string }[]).map(({ text }) => text));
      const [more] = data['more'] as unknown as { from: number }[];
      if (!more) break;
      from = more.from;
    }
    expect(seen).toHaveLength(idsOf('Karlstad', 'socialsekreterare', 'you-do').length);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('says where the text points nothing out for the role', async () => {
    const { data } = cardOf(await say(feature('Östersund', 'tandvard'), 'min del', turnOf(ANNA)));
    const sides = data['sides'] as unknown as { title: string; none: string[] }[];
    expect(sides.find(({ title }) => title === 'Du får säga')?.none).toHaveLength(1);
  });

  it.each([
    [null, null],
    ['Karlstad', null],
    [null, 'rektor'],
  ] as const)('asks for what is missing (%s, %s)', async (municipality, role) => {
    expect(cardOf(await say(feature(municipality, role), 'Min del', turnOf(ANNA))).template).toBe('my-part/unknown');
  });

  it('says that there is no guideline, and shows no other place’s', async () => {
    const [text] = textsOf(await say(feature('Örebro', 'rektor'), 'min del', turnOf(ANNA)));
    expect(text).toMatch(/ingen riktlinje för Örebro/);
  });
});
