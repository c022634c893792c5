import type { User } from '../connector/chat';
import { startWhole, type WholeService } from './whole-service';

/** Tuesday, nine in the morning. */
const TUESDAY = '2026-11-24T09:00:00+01:00';
const CHANNEL = '19:bfs@thread.tacv2';
const OTHER = '19:forsta@thread.tacv2';

/** Anna at the municipality asks; Vera and Viktor at the region's units answer in their channels. */
describe.each(['sqlite', 'postgres'] as const)('booking a consultation over two tenants, on %s', (dialect) => {
  let whole: WholeService;
  let anna: User;
  let vera: User;
  let viktor: User;
  let rut: User;

  beforeAll(async () => {
    whole = await startWhole(dialect, TUESDAY, {
      ADMINS: 'region/object-rut,kommun/object-kai',
      UNITS: 'bfs=region,forsta-linjen=region',
    });
    anna = whole.chat.user('anna', 'kommun');
    rut = whole.chat.user('rut', 'region');
    vera = whole.chat.user('vera', 'region').in('channel', CHANNEL);
    viktor = whole.chat.user('viktor', 'region').in('channel', CHANNEL);
    await anna.installs();
    await rut.installs();
  });
  afterAll(async () => whole.stop());

  const bind = async (unit: string, user: User): Promise<void> => {
    await rut.says(`ny kod enhet ${unit}`);
    const code = /[A-Z]{4}-[A-Z]{4}-[A-Z]{4}/.exec(rut.sees())?.[0] ?? '';
    await user.says(`koppla ${code}`);
    expect(user.sees()).toContain('Klart.');
  };

  const ask = async (text = '', group = 'yngre'): Promise<void> => {
    await anna.says('boka psykolog');
    expect(anna.sees()).toContain('fara');
    await anna.presses('Nej, ingen fara');
    expect(anna.sees()).toContain('skyddade personuppgifter');
    await anna.presses('Nej');
    await anna.presses('Nästa', { group, known: 'ja', contact: 'nej' });
    if (anna.seesAll().includes('tar inte emot skriftliga bokningar') && !anna.buttons().includes('Nästa')) return;
    await anna.presses('Nästa', { area: 'samspel', tried: 'forskola', asked: 'hanvisa' });
    await anna.presses('Granska', { way: 'telefon', available: 'formiddag', ...(text ? { text } : {}) });
  };

  const shownIn = (channel: string): string =>
    whole.connector
      .shown(channel)
      .map((message) => JSON.stringify(message.activity))
      .join('\n');

  const untilShown = (channel: string, text: string): Promise<void> =>
    whole.connector.until(() => shownIn(channel).includes(text), 20_000);

  it('gives the number and what to say as long as no channel is bound, and keeps nothing', async () => {
    await ask();
    expect(anna.sees()).toContain('010-831 62 43');
    expect(anna.sees()).toContain('öppet nu');
    expect(anna.sees()).toContain('Säg till exempel');
    await anna.says('mina bokningar');
    expect(anna.sees()).toContain('Du har inga bokningar');
  });

  it('sends exactly what the summary shows, after the gate', async () => {
    await bind('bfs', vera);
    await bind('forsta-linjen', whole.chat.user('vera', 'region').in('channel', OTHER));
    await ask('Ring 070-123 45 67 om barnet');
    expect(anna.sees()).toContain('telefonnummer');
    await anna.presses('Granska', { way: 'telefon', available: 'formiddag', text: 'Blir lätt arg vid övergångar.' });
    expect(anna.sees()).toContain('Blir lätt arg vid övergångar.');
    expect(anna.sees()).toContain('30 dagar');
    await anna.presses('Skicka');
    expect(anna.sees()).toContain('Inget svar än');
    await untilShown(CHANNEL, 'Blir lätt arg vid övergångar.');
    expect(vera.messages().at(-1)?.activity.summary).toBe('Det finns en begäran att titta på');
    expect(shownIn(CHANNEL)).not.toContain('kommun');
  });

  it('has one winner when two take it, and the other sees who', async () => {
    const [verasCard, viktorsCard] = [vera.card(), viktor.card()];
    expect(verasCard).toEqual(viktorsCard);
    await Promise.all([vera.presses('Ta begäran'), viktor.presses('Ta begäran')]);
    await whole.connector.until(() => /Tagen av (vera|viktor)/.test(vera.seesAll()), 20_000);
    expect(vera.seesAll()).toMatch(/Tagen av (vera|viktor)\./);
  });

  it('proposes within working hours, and the asker chooses', async () => {
    await vera.presses('Föreslå tider');
    await vera.presses('Skicka förslag', { day1: '2026-11-28', time1: '10:00' });
    expect(vera.sees()).toContain('Välj tider på vardagar');
    await vera.presses('Skicka förslag', { day1: '2026-12-01', time1: '10:00', day2: '2026-12-02', time2: '13:00' });
    await whole.connector.until(() => anna.seesAll().includes('Det finns tider från Barn- och familjestöd.'), 20_000);
    const at = String(Date.parse('2026-12-02T13:00:00+01:00'));
    await anna.presses('Boka tiden', { at });
    expect(anna.sees()).toContain('Bokad onsdag 2 december kl. 13.00.');
    expect(anna.sees()).toContain('010-831 62 43');
    await whole.connector.until(() => anna.seesAll().includes('Tiden är bekräftad.'), 20_000);
    const root = whole.connector.shown(CHANNEL).at(-1)?.id ?? '';
    await untilShown(`${CHANNEL};messageid=${root}`, 'Tiden är bekräftad: onsdag 2 december kl. 13.00.');
    await untilShown(CHANNEL, 'Bokad onsdag 2 december');
    expect(whole.connector.shown(CHANNEL).filter(({ id }) => id === root)).toHaveLength(1);
  });

  it('offers a file for the calendar whose title says nothing', async () => {
    await anna.presses('Lägg i kalendern');
    const url = /http\S+\/files\/\S+/.exec(anna.sees())?.[0] ?? '';
    const file = await (await fetch(url)).text();
    expect(file).toMatch(/SUMMARY:Konsultation \w{4}\r\n/);
    expect(file).toContain('DTSTART:20261202T120000Z');
    expect(file).not.toMatch(/psykolog|arg|familje/i);
  });

  it('reminds both parties the working day before, and not twice', async () => {
    await whole.restart('2026-12-01T08:00:01+01:00');
    await whole.connector.until(() => anna.seesAll().includes('Påminnelse: samtalet är snart.'), 20_000);
    const root = whole.connector.shown(CHANNEL).at(-1)?.id ?? '';
    await untilShown(`${CHANNEL};messageid=${root}`, 'Påminnelse: samtalet är onsdag 2 december');
  });

  it('ends with words for the journal, and the unit’s card says so', async () => {
    await whole.restart('2026-12-02T14:30:00+01:00');
    await vera.presses('Samtalet har varit');
    await vera.presses('Avsluta', { referral: 'vardcentral' });
    expect(vera.sees()).toContain('Samtalet har varit.');
    await whole.connector.until(() => anna.seesAll().includes('Till journalen:'), 20_000);
    await anna.presses('Skrivet i journalen');
    expect(anna.sees()).toContain('du har skrivit i journalen');
  });

  it('hands over to the other unit, and shows nothing more in the first one’s channel', async () => {
    await ask('Sover dåligt på dagarna.', 'sex');
    expect(anna.sees()).toContain('Riktlinjen säger inte vilken enhet');
    await anna.presses('Skicka');
    await untilShown(CHANNEL, 'Sover dåligt på dagarna.');
    await viktor.presses('Lämna till andra enheten');
    expect(viktor.sees()).toContain('Överlämnad till första linjen.');
    await untilShown(OTHER, 'Sover dåligt på dagarna.');
    await whole.connector.until(() => !shownIn(CHANNEL).includes('Sover dåligt på dagarna.'), 20_000);
    await whole.connector.until(() => anna.seesAll().includes('överlämnad till första linjen'), 20_000);
  });

  it('sends the asker to the phone when nobody has answered within two working days', async () => {
    await whole.restart('2026-12-07T08:00:01+01:00');
    await whole.connector.until(() => anna.seesAll().includes('har inte svarat på två arbetsdagar'), 20_000);
    expect(anna.seesAll()).toContain('010-831 90 70');
  });

  it('is cancelled by radera mig, which the unit is told', async () => {
    await anna.says('radera mig');
    expect(anna.sees()).toContain('Du har en öppen bokning.');
    await anna.presses('rights.erase');
    await untilShown(OTHER, 'Avbokad.');
    await whole.connector.until(() => !shownIn(OTHER).includes('Sover dåligt på dagarna.'), 20_000);
    expect(shownIn(OTHER)).not.toContain('anna');
  });
});
