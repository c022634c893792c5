import { elementsOf, readCard } from '../connector/read-card';
import { KEPT_OF_PERSON } from '../../src/features/rights/kept-of-person';
import { openDatabase } from '../../src/storage/open-database';
import { onEachDatabase, type WholeService } from './whole-service';

const TUESDAY = '2026-11-24T09:00:00+01:00';

const rowsOf = async ({ databaseUrl }: WholeService): Promise<string> => {
  const { db, close } = await openDatabase(databaseUrl);
  try {
    const rows = [];
    for (const table of Object.keys(KEPT_OF_PERSON) as (keyof typeof KEPT_OF_PERSON)[])
      rows.push(await db.selectFrom(table).selectAll().execute());
    return JSON.stringify(rows);
  } finally {
    await close();
  }
};

const actionsOf = (card: object) =>
  elementsOf(card).filter(({ type }) => typeof type === 'string' && type.startsWith('Action.'));

describe('a search from another chat', () => {
  onEachDatabase(TUESDAY, (given) => {
    const elsewhere = async (name: string, municipality?: string) => {
      const user = given().chat.user(name);
      if (municipality !== undefined) await user.says(`kommun ${municipality}`);
      return user.in('groupChat', `19:${name}@thread.v2`);
    };

    it('finds the rule of the person’s place, as a card with place, ages and source, and one link', async () => {
      const there = await elsewhere('anna', 'Karlstad');
      const { notice, hits } = await there.searches('hur lång tid har skolan på sig att svara');
      expect(notice).toBeNull();
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.length).toBeLessThanOrEqual(4);
      const [first] = hits;
      expect(first?.text).toMatch(/^Värmland: .*tre veckor/);
      const published =
        'https://regionvarmland.se/regionvarmland/utveckling-tillvaxt/nya-perspektiv/material-for-personal';
      const lines = readCard(first?.card ?? {});
      expect(lines[0]).toBe(first?.title);
      expect(lines).toEqual(
        expect.arrayContaining([
          'Plats: Värmland',
          'Ålder: 0–17 år',
          expect.stringMatching(/^Källa: Värmland: konsultationer › /),
          'Svar från Samverkanslotsen, hämtat 24 november 2026.',
        ]),
      );
      expect(actionsOf(first?.card ?? {})).toMatchObject([
        { type: 'Action.OpenUrl', title: 'Öppna riktlinjen', url: published },
      ]);
    });

    it('answers as chat does, with the place named in the search first', async () => {
      const there = await elsewhere('bodil', 'Karlstad');
      const { hits } = await there.searches('hur snabbt måste ett sip möte hållas i Borås');
      expect(hits.map(({ text }) => text)).toEqual([expect.stringMatching(/^Västra Götaland: /)]);
      expect(readCard(hits[0]?.card ?? {})).toContain('Plats: Västra Götaland');
      expect(actionsOf(hits[0]?.card ?? {})).toEqual([]);
    });

    it('shows each place’s rule under its place where none is known', async () => {
      const there = await elsewhere('cilla');
      const { hits } = await there.searches('vad är bbic');
      const places = hits.map(({ text }) => text.split(':')[0]);
      expect(new Set(places).size).toBe(places.length);
      expect(places.length).toBeGreaterThan(1);
    });

    it('says in words what no guideline answers', async () => {
      const there = await elsewhere('disa', 'Karlstad');
      const outside = await there.searches('vad är klockan i Tokyo');
      expect([outside.notice === '', outside.hits]).toEqual([false, []]);
      expect((await there.searches('hur lång är förhandsbedömningen i Örebro')).notice).toContain(
        'Jag har ingen riktlinje för Örebro.',
      );
    });

    it('gives 112 first, and nothing to insert', async () => {
      const there = await elsewhere('ebba', 'Botkyrka');
      const { notice, hits } = await there.searches('hjälp pappan slår barnet just nu');
      expect(notice).toMatch(/^Ring 112 nu\./);
      expect(hits).toEqual([]);
      const both = await there.searches('hjälp pappan slår barnet just nu 20150412-2384');
      expect(both.notice).toMatch(/^Ring 112 nu\..*Sökrutan: det ser ut att stå ett personnummer/);
      expect(both.notice).not.toContain('2384');
    });

    it.each([
      'hur gör jag med 20150412-2384',
      'hur länge får Alva Lindqvist vänta på BUP',
      'ring 070-174 06 05 om sip',
    ])('finds nothing for "%s", and does not repeat it', async (text) => {
      const there = await elsewhere('frida', 'Karlstad');
      const { notice, hits } = await there.searches(text);
      expect(hits).toEqual([]);
      expect(notice).toMatch(/Sökrutan: det ser ut|kan peka ut en person/);
      expect(notice).not.toMatch(/2384|Alva|174/);
    });

    it('asks for a question where there is none, and ends when all has been shown', async () => {
      const there = await elsewhere('greta', 'Karlstad');
      expect((await there.searches('  ')).notice).toContain('Skriv en fråga');
      expect(await there.searches('hur lång tid har skolan på sig att svara', { skip: 25 })).toEqual({
        notice: null,
        hits: [],
      });
    });

    it('keeps, logs and sends nothing, in a chat between two as little as in a group', async () => {
      const { chat, connector, logged } = given();
      const hanna = chat.user('hanna');
      await hanna.installs();
      const between = hanna.in('groupChat', '19:hanna_ivar@unq.gbl.spaces');
      const [rows, lines, calls] = [await rowsOf(given()), logged.length, connector.calls.length];
      await between.searches('hur lång tid har tandvården på sig');
      await hanna.in('channel', '19:samverkan@thread.tacv2').searches('vem kallar till barnhälsoteam');
      await between.sends({
        type: 'invoke',
        name: 'composeExtension/query',
        value: { parameters: [{ name: 'question', value: 'vem kallar till sip' }] },
        conversation: { id: '19:hanna_ivar@unq.gbl.spaces', conversationType: 'personal', tenantId: hanna.tenant },
      });
      expect(await rowsOf(given())).toBe(rows);
      expect(logged).toHaveLength(lines);
      expect(connector.calls).toHaveLength(calls);
    });

    it('is not answered when the card is put into the bot’s own chat', async () => {
      const kajsa = given().chat.user('kajsa');
      await kajsa.says('kommun Karlstad');
      const [hit] = (await kajsa.searches('hur lång tid har skolan på sig att svara')).hits;
      const before = kajsa.messages().length;
      await kajsa.sends({
        type: 'message',
        text: '<attachment id="1"></attachment>',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: hit?.card }],
      });
      expect(kajsa.messages()).toHaveLength(before);
    });

    it('leaves the talk in the private chat as it was', async () => {
      const [irma, jonna] = [given().chat.user('irma'), given().chat.user('jonna')];
      for (const user of [irma, jonna]) await user.says('hur snabbt måste ett sip möte hållas i Borås');
      await irma
        .in('groupChat', '19:irma@thread.v2')
        .searches('vilket telefonnummer har mottagningsgruppen i Botkyrka');
      for (const user of [irma, jonna]) await user.says('i Karlstad då?');
      expect(irma.sees()).toBe(jonna.sees());
      expect(irma.sees()).toContain('Källa: Värmland');
    });
  });
});
