import { readCsv } from '../../../src/features/local-facts/csv/read-csv';
import { writeTable } from '../../../src/features/local-facts/csv/write-table';
import { factsOf } from '../../../src/features/local-facts/store/rows';
import type { Reply } from '../../../src/turn/reply';
import { eachDatabase } from '../../setup/each-database';
import { cardOf, press, textsOf, turnOf } from '../say-to';
import { catalogue, KOMMUN_ADMIN, localFactsOn } from './local-facts-on';
import { someBreak, someFact } from './some-fact';

const NOW = Date.parse('2026-11-24T09:00:00+01:00');

const HEADING =
  'Plats;Uppgift;Avser;Organisation;Telefon;Öppettider;Länk;Värde;Gäller från;Gäller till;Ägare;Kontrollerad;Anteckning';

/** Every municipality of the five guidelines, each once. */
const PLACES = [...new Set(catalogue.guidelines.flatMap(({ municipalities }) => municipalities))];

type Cells = readonly string[];

const phoneOf = (i: number): string => `010-${String(1_000_000 + i)}`;

/** One row for each of the municipalities. */
const whole: readonly Cells[] = PLACES.map((place, i) => [
  place,
  'Socialtjänstens mottagning',
  '',
  `${place} kommun`,
  phoneOf(i),
  'vardagar 8–16',
  '',
  '',
  '2026-01-01',
  '',
  'Utvecklingsledare',
  '2026-11-01',
  '',
]);

/** What is put in which column of a row, and what is then said of it. */
const FAULTS: readonly (readonly [column: number, cell: string, said: RegExp])[] = [
  [0, '', /plats: fyll i/],
  [0, 'Blåkulla', /plats: det värdet finns inte/],
  [0, 'Solna län', /plats: det värdet finns inte/],
  [1, '', /uppgift: fyll i/],
  [1, 'Brandkår', /uppgift: det värdet finns inte/],
  [2, 'jullov', /avser: lämna fältet tomt/],
  [2, 'någon', /avser: lämna fältet tomt/],
  [3, '', /organisation: fyll i/],
  [3, 'k'.repeat(81), /organisation: texten är för lång/],
  [3, 'Alva Lindqvist 120314-2383', /organisation: det ser ut att stå en uppgift om en person/],
  [4, '', /telefon: fyll i/],
  [4, '540 50 00', /telefon: skriv numret med riktnummer/],
  [4, '010203-1234', /telefon: skriv numret med riktnummer/],
  [4, 'ring växeln', /telefon: skriv numret med riktnummer/],
  [5, 'ibland', /öppettider: skriv till exempel/],
  [5, 'vardagar 16–16', /öppettider: skriv till exempel/],
  [5, 'vardagar 8–25', /öppettider: skriv till exempel/],
  [6, 'https://karlstad.se', /länk: lämna fältet tomt/],
  [6, 'karlstad.se', /länk: lämna fältet tomt/],
  [7, 'muntligt', /värde: lämna fältet tomt/],
  [8, '', /gäller från: fyll i/],
  [8, '2026-02-30', /gäller från: skriv dagen/],
  [8, '1 januari', /gäller från: skriv dagen/],
  [8, '1926-01-01', /gäller från: dagen ligger mer än tio år bort/],
  [9, '2025-12-31', /gäller till: sista dagen kommer före/],
  [10, '', /ägare: fyll i/],
  [10, 'Kungen', /ägare: det värdet finns inte/],
  [11, '2026-12-01', /kontrollerad: dagen ligger i framtiden/],
  [11, 'nyss', /kontrollerad: skriv dagen/],
  [12, 'n'.repeat(161), /anteckning: texten är för lång/],
];

const asCsv = (rows: readonly Cells[]): string =>
  `\uFEFF${[HEADING, ...rows.map((cells) => cells.join(';'))].join('\r\n')}\r\n`;

/** The faults stand in every other row: 1 is the heading, so the first is in row 2. */
const rowOf = (fault: number): number => 2 + 2 * fault;
const faulty = whole.map((cells, i) => {
  const fault = i % 2 === 0 ? FAULTS[i / 2] : undefined;
  return fault ? cells.map((cell, column) => (column === fault[0] ? fault[1] : cell)) : cells;
});

eachDatabase('a table of local facts', (given) => {
  const does = (verb: string, data: Record<string, unknown>, at = NOW): Promise<Reply> =>
    press(localFactsOn(given.db).feature, `local-facts.${verb}`, data, turnOf(KOMMUN_ADMIN, at));
  const takes = (table: string, at = NOW): Promise<Reply> => does('import-table', { table }, at);
  const noticesOf = (reply: Reply): unknown => cardOf(reply).data['notices'];
  const kept = async () => (await factsOf(given.db, 'kommun')).map(({ fact }) => fact);

  it('of all 74 municipalities with thirty faults: every fault is named by its row, and nothing is taken over', async () => {
    expect(PLACES).toHaveLength(74);
    expect(FAULTS).toHaveLength(30);
    for (const verb of ['check-table', 'import-table']) {
      const lines = textsOf(await does(verb, { table: asCsv(faulty) }))
        .join('\n')
        .split('\n');
      expect(lines[0]).toBe('Tabellen har 30 fel. Inget är inläst.');
      expect(lines).toHaveLength(31);
      FAULTS.forEach(([, , said], i) => {
        const line = lines[i + 1] ?? '';
        expect(line).toMatch(new RegExp(`^Rad ${String(rowOf(i))}, `));
        expect(line).toMatch(said);
        expect(line).not.toMatch(/Alva|Blåkulla|Kungen|Brandkår|nyss/);
      });
    }
    expect(await kept()).toEqual([]);
  });

  it('of all 74 when it is mended: taken over once, and the same again changes nothing', async () => {
    expect(textsOf(await does('check-table', { table: asCsv(whole) }))).toEqual([
      'Tabellen har inga fel: 74 nya, 0 ändrade, 0 som förut. Inget är inläst än. Tryck på ”Läs in tabellen”.',
    ]);
    expect(await kept()).toEqual([]);
    expect(noticesOf(await takes(asCsv(whole)))).toEqual(['Inläst: 74 nya, 0 ändrade, 0 som förut.']);
    const before = await given.db.selectFrom('local_facts').selectAll().orderBy('id').execute();
    expect(before).toHaveLength(74);
    expect(noticesOf(await takes(asCsv(whole), NOW + 86_400_000))).toEqual(['Inläst: 0 nya, 0 ändrade, 74 som förut.']);
    expect(await given.db.selectFrom('local_facts').selectAll().orderBy('id').execute()).toEqual(before);
  });

  it('changes what it names, leaves the rest, and can be undone fact by fact', async () => {
    await takes(asCsv(whole.slice(0, 3)));
    const changed = whole.slice(0, 1).map((cells) => cells.map((cell, i) => (i === 4 ? '054-111 11 11' : cell)));
    expect(noticesOf(await takes(asCsv(changed)))).toEqual(['Inläst: 0 nya, 1 ändrade, 0 som förut.']);
    const phones = async () => (await kept()).map(({ value }) => (value.kind === 'contact' ? value.phone : ''));
    expect((await phones()).filter((phone) => phone === '+46541111111')).toHaveLength(1);
    const [row] = await given.db.selectFrom('local_facts').select(['id', 'version']).where('version', '=', 2).execute();
    await does('undo', { seen: { id: row?.id, version: row?.version } });
    expect(await phones()).not.toContain('+46541111111');
    expect(await kept()).toHaveLength(3);
  });

  it('leaves the day of checking where a row does not say it', async () => {
    await takes(asCsv(whole.slice(0, 1)));
    const silent = whole.slice(0, 1).map((cells) => cells.map((cell, i) => (i === 11 ? '' : cell)));
    expect(noticesOf(await takes(asCsv(silent)))).toEqual(['Inläst: 0 nya, 0 ändrade, 1 som förut.']);
  });

  it('is taken as it is copied from a spreadsheet, with tabs, and with quoted cells', async () => {
    const tabs = [
      HEADING.replace(/;/g, '\t'),
      ...whole.slice(0, 2).map((cells) => cells.map((cell) => `"${cell}"`).join('\t')),
    ].join('\n');
    expect(noticesOf(await takes(tabs))).toEqual(['Inläst: 2 nya, 0 ändrade, 0 som förut.']);
  });

  it.each([
    ['', /^Rad 1: tabellen har ingen rad under rubrikerna/m],
    [HEADING, /^Rad 1: tabellen har ingen rad/m],
    [`${HEADING};Färg\nx`, /^Rad 1: en rubrik känner jag inte igen/m],
    [`${HEADING};Plats\nx`, /^Rad 1, plats: rubriken står två gånger/m],
    [
      'Plats;Uppgift\nKarlstad;Socialjour',
      /^Rad 1, organisation: kolumnen saknas[^]*ägare: kolumnen saknas[^]*gäller från: kolumnen saknas/m,
    ],
    [`${HEADING}\n"Karlstad`, /^Rad 1: citattecknen går inte ihop/m],
    [`${asCsv(whole.slice(0, 1))}${'x;'.repeat(14)}y`, /^Rad 3: raden har fler celler än rubriker/m],
    [asCsv([...whole.slice(0, 1), ...whole.slice(0, 1)]), /^Rad 3: samma uppgift står redan på rad 2/m],
  ])('that is no table of facts says what is wrong with it', async (table, said) => {
    expect(textsOf(await takes(table)).join('\n')).toMatch(said);
    expect(await kept()).toEqual([]);
  });

  it('asks about a possible name once, and takes the word of the sender', async () => {
    const named = asCsv(
      whole.slice(0, 1).map((cells) => cells.map((cell, i) => (i === 12 ? 'Fråga efter Alva' : cell))),
    );
    expect(textsOf(await takes(named)).join('\n')).toMatch(/^Rad 2, anteckning: /m);
    await does('import-table', { table: named, noName: 'true' });
    expect((await kept()).map(({ note }) => note)).toEqual(['Fråga efter Alva']);
  });

  it('is handed out so that it opens in a spreadsheet and reads back the same', async () => {
    const facts = [
      someFact({ note: '=HYPERLINK("https://x.se";"tryck")' }),
      someFact({ slot: 'mottagning', note: '-1+1' }),
      someFact({ slot: 'kanal', value: { kind: 'channel', url: null, allows: 'sekretess' }, note: 'Två;fält "så"' }),
      someFact({ slot: 'tandkonsultation', value: { kind: 'decision', form: 'skriftligt' } }),
      someBreak('2026-12-21', '2027-01-08'),
    ];
    const table = writeTable(facts);
    expect(table.startsWith('\uFEFFPlats;Uppgift;')).toBe(true);
    expect(table).toContain(`"'=HYPERLINK(""https://x.se"";""tryck"")"`);
    expect(table).toContain(`"'-1+1"`);
    expect(readCsv(table)?.every(({ cells }) => cells.length === 13)).toBe(true);
    await does('import-table', { table, noName: 'true' });
    expect(await kept()).toEqual(expect.arrayContaining(facts));
    expect(await kept()).toHaveLength(facts.length);
  });

  it('is offered as a file; an organisation without facts gets the headings to fill in', async () => {
    const made = localFactsOn(given.db);
    const shown = cardOf(await press(made.feature, 'local-facts.export', {}, turnOf(KOMMUN_ADMIN, NOW)));
    expect(shown.data['files']).toEqual([{ title: 'Hämta filen', url: 'https://lotsen.example.se/files/abc' }]);
    expect(made.files).toEqual([`\uFEFF${HEADING}\r\n`]);
  });

  it('is logged by how many facts, never by what they say', async () => {
    const made = localFactsOn(given.db);
    await press(made.feature, 'local-facts.import-table', { table: asCsv(whole) }, turnOf(KOMMUN_ADMIN, NOW));
    expect(made.changes).toEqual(['kommun/anna imported 74']);
  });

  it('of as many rows as it may have is taken over in seconds', async () => {
    const rows = Array.from({ length: 592 }, (_, i) => {
      const cells = whole[i % 74] ?? [];
      return cells.map((cell, column) => (column === 3 ? `${cell} ${String(Math.floor(i / 74))}` : cell));
    });
    const started = performance.now();
    expect(noticesOf(await takes(asCsv(rows)))).toEqual(['Inläst: 592 nya, 0 ändrade, 0 som förut.']);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
