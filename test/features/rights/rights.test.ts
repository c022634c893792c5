import { localDateAt, type LocalDate } from '../../../src/calendar/local-date';
import { randomUUID } from 'node:crypto';
import { forgetPerson } from '../../../src/features/consultations/forget';
import { countRows, KEPT_OF_PERSON, PERSONAL_TABLES } from '../../../src/features/rights/kept-of-person';
import { makeRights } from '../../../src/features/rights/make-rights';
import { HEADINGS } from '../../../src/features/rights/words';
import { giveRole } from '../../../src/features/bindings/store';
import { saveProfile } from '../../../src/features/profile/store';
import { keepWalk } from '../../../src/features/routines/store';
import { rememberRecipient } from '../../../src/ledger/recipients';
import type { Person } from '../../../src/turn/person';
import { eachDatabase } from '../../setup/each-database';
import { sentBooking } from '../consultations/sent-booking';
import { deadlinesOn } from '../deadlines/deadlines-on';
import { columnsOf } from '../person-columns';
import { ANNA, BO, MONDAY, cardOf, press, say, turnOf } from '../say-to';
import { smallCatalogue } from '../small-catalogue';

/** What a table calls a person. A new name for one is added here, and the table to the list of what is kept. */
const PERSON_COLUMNS = [
  'user_id',
  'owner',
  'user',
  'person',
  'member',
  'created_by',
  'taken_by',
  'changed_by',
  'leader',
  'used_by',
];

eachDatabase('what is kept of a person', (given) => {
  const forgotten: Person[] = [];
  const rights = () =>
    makeRights({
      db: given.db,
      catalogue: smallCatalogue,
      forget: (person) => forgotten.push(person),
      endOpen: (person, now) => forgetPerson({ db: given.db, units: new Map(), newId: randomUUID }, person, now),
    });

  const fill = async (person: Person): Promise<void> => {
    await rememberRecipient(given.db, person, '{}', MONDAY);
    await saveProfile(given.db, person, { municipality: 'Karlstad', role: 'rektor' }, MONDAY);
    const { feature } = deadlinesOn(given.db, person.user.length);
    await say(feature, 'ny frist pv.svar.skola 2026-11-23', turnOf(person));
    await press(
      feature,
      'deadlines.create',
      { form: `form-${person.user}`, rule: 'pv.utredning', start: '2026-11-20', siblings: 2, label: 'ärende 3' },
      turnOf(person),
    );
    await keepWalk(
      given.db,
      person,
      { id: 'walk', journey: 'pv.svar', version: 1, day: localDateAt(MONDAY), answers: { fraga: 'ja' } },
      MONDAY,
    );
    await given.db
      .insertInto('deliveries')
      .values({
        id: `d-${person.tenant}-${person.user}`,
        tenant: person.tenant,
        user_id: person.user,
        kind: 'frister',
        local_date: '2026-11-20' as LocalDate,
        state: 'sent',
        due_at: null,
        lease_until: null,
        attempts: 1,
        repeat: 0,
        updated_at: MONDAY,
      })
      .execute();
    await given.db
      .insertInto('notices')
      .values({
        id: `n-${person.tenant}-${person.user}`,
        kind: 'prov',
        tenant: person.tenant,
        user_id: person.user,
        about: 'K7',
        what: 'svar',
        due_at: MONDAY,
        ends_at: MONDAY + 1,
        after_id: '',
      })
      .execute();
    const booking = await sentBooking(given.db, person);
    await given.db
      .insertInto('consultation_takers')
      .values({ consultation: `other-${booking.id}`, tenant: person.tenant, user_id: person.user, name: 'Eva Ek' })
      .execute();
    await giveRole(given.db, person, 'gruppledare', MONDAY);
    const { tenant, user } = person;
    await given.db
      .insertInto('cover_codes')
      .values({
        id: `c-${tenant}-${user}`,
        tenant,
        user_id: user,
        kind: 'deputy',
        deadline: null,
        used_by: null,
        expires_at: MONDAY,
      })
      .execute();
    await given.db.insertInto('deputies').values({ tenant, owner: user, user_id: 'chef', since: MONDAY }).execute();
    await given.db
      .insertInto('group_members')
      .values({ tenant, leader: 'chef', user_id: user, number: user.length, since: MONDAY })
      .execute();
  };
  const counts = async (person: Person) =>
    Object.fromEntries(
      await Promise.all(
        PERSONAL_TABLES.map(async (table) => [table, await countRows(given.db, table, person)] as const),
      ),
    );

  it('is listed for every table that has a column for a person, and for no other', async () => {
    const personal = (await columnsOf(given)).filter(({ column }) => PERSON_COLUMNS.includes(column));
    const listed = Object.entries(KEPT_OF_PERSON).flatMap(([table, columns]) =>
      (columns === null ? [] : [columns].flat()).map((column) => `${table}.${column}`),
    );
    expect(personal.map(({ table, column }) => `${table}.${column}`).sort()).toEqual([...listed].sort());
    const tables = [...new Set((await columnsOf(given)).map(({ table }) => table))];
    expect(tables.sort()).toEqual(Object.keys(KEPT_OF_PERSON).sort());
    expect(Object.keys(HEADINGS).sort()).toEqual([...PERSONAL_TABLES].sort());
  });

  it('is shown by mina uppgifter, each table under its heading, alone to the person', async () => {
    await fill(ANNA);
    await fill(BO);
    const reply = await say(rights(), 'mina uppgifter', turnOf(ANNA));
    expect(reply.private).toBe(true);
    const parts = cardOf(reply).data['parts'] as { heading: string; lines: string[] }[];
    expect(parts.map(({ heading }) => heading).sort()).toEqual(Object.values(HEADINGS).sort());
    const lines = parts.flatMap((part) => part.lines);
    const rows = await given.db.selectFrom('deadlines').selectAll().where('owner', '=', 'anna').execute();
    expect(rows).toHaveLength(3);
    for (const { code } of rows) expect(lines.filter((line) => line.startsWith(code))).toHaveLength(1);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Kommun: Karlstad',
        'Roll: Rektor',
        'Till vår privata chatt, sparad måndag 23 november',
        '1 utskick: dag och hur det gick, från fredag 20 november till fredag 20 november. Inte vad som stod.',
        expect.stringContaining('Svar från skolan, måndag 23 november till måndag 14 december, öppen'),
        expect.stringContaining('öppen, etikett ”ärende 3”'),
        '2 meddelanden som inte har gått ut än',
        'Gruppledare, sedan måndag 23 november',
        expect.stringMatching(/^\w{4}: Barn- och familjestöd, Skickad till .* Text: ”Blir lätt arg”$/),
        'Eva Ek: 1',
      ]),
    );
  });

  it('is nothing of a stranger, and mina uppgifter says so for each table', async () => {
    const { data } = cardOf(await say(rights(), 'mina uppgifter', turnOf(ANNA)));
    expect(data['parts']).toEqual([
      { heading: 'Vart jag skickar påminnelser', lines: ['Inte någonstans'] },
      { heading: 'Din profil', lines: ['Kommun: inte vald', 'Roll: inte vald'] },
      { heading: 'Grupper', lines: ['Inget'] },
      { heading: 'Ersättare', lines: ['Inget'] },
      { heading: 'Koder mellan dig och kollegor', lines: ['Inget'] },
      { heading: 'Vad du har fått med en kod', lines: ['Inget'] },
      { heading: 'På väg till dig', lines: ['Inget'] },
      { heading: 'Begäranden som du har tagit', lines: ['Inget'] },
      { heading: 'Dina bokningar av psykolog', lines: ['Inget'] },
      { heading: 'Rutiner som du har påbörjat', lines: ['Inget'] },
      { heading: 'Dina frister', lines: ['Inget'] },
      { heading: 'Utskick till dig', lines: ['Inga'] },
    ]);
  });

  it('goes on page after page, and leaves nothing out', async () => {
    await rememberRecipient(given.db, ANNA, '{}', MONDAY);
    const { feature } = deadlinesOn(given.db, 5);
    for (let i = 0; i < 25; i += 1)
      await press(
        feature,
        'deadlines.create',
        { form: `form-${String(i)}`, rule: 'pv.utredning', start: '2026-11-20', siblings: 6 },
        turnOf(ANNA),
      );
    const codes = new Set<string>();
    let shown = cardOf(await say(rights(), 'mina uppgifter', turnOf(ANNA)));
    for (;;) {
      const parts = shown.data['parts'] as { lines: string[] }[];
      for (const line of parts.flatMap(({ lines }) => lines)) if (/^\S+-\S+: /.test(line)) codes.add(line.slice(0, 6));
      const next = shown.data['next'];
      if (next === undefined) break;
      shown = cardOf(await press(rights(), 'rights.show', { from: next }, turnOf(ANNA)));
    }
    expect(codes.size).toBe(150);
  });

  it('is all there until radera mig is confirmed', async () => {
    await fill(ANNA);
    const before = await counts(ANNA);
    const asked = await say(rights(), 'radera mig', turnOf(ANNA));
    expect(asked.private).toBe(true);
    expect(cardOf(asked).data['open']).toMatch(/^Du har 3 öppna frister/);
    await press(rights(), 'rights.leave', {}, turnOf(ANNA));
    expect(await counts(ANNA)).toEqual(before);
    expect(Object.values(before).every((count) => count > 0)).toBe(true);
  });

  it('is gone from every table afterwards, another person’s is not, and a second press changes nothing', async () => {
    await fill(ANNA);
    await fill(BO);
    await fill({ ...ANNA, tenant: 'annan-kommun' });
    const others = [await counts(BO), await counts({ ...ANNA, tenant: 'annan-kommun' })];
    for (let time = 0; time < 2; time += 1) {
      const reply = await press(rights(), 'rights.erase', {}, turnOf(ANNA));
      expect(reply.replace).toEqual({
        template: 'rights/erased',
        data: { done: 'Klart måndag 23 november kl. 10.00' },
      });
      // Outside the private chat a private answer would have the chat remembered again.
      expect(reply.private).toBeUndefined();
      expect(Object.values(await counts(ANNA))).toEqual(PERSONAL_TABLES.map(() => 0));
    }
    expect([await counts(BO), await counts({ ...ANNA, tenant: 'annan-kommun' })]).toEqual(others);
    expect(forgotten).toContainEqual(ANNA);
  });

  it('is owed no reminder once it is gone', async () => {
    await fill(ANNA);
    const { reminder } = deadlinesOn(given.db);
    const due = Date.parse('2026-12-07T09:00:00+01:00');
    expect(await reminder.owed(due, 10)).toEqual([ANNA]);
    await press(rights(), 'rights.erase', {}, turnOf(ANNA));
    expect(await reminder.owed(due, 10)).toEqual([]);
  });
});
