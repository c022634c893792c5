import { onEachDatabase } from './whole-service';

const TUESDAY = '2026-11-24T09:00:00+01:00';

describe('the first conversation', () => {
  onEachDatabase(TUESDAY, (given) => {
    it('asks, gets a sourced answer, watches the deadline and is reminded in time', async () => {
      const { chat, connector, restart } = given();
      const anna = chat.user('anna');
      await anna.installs();
      expect(anna.seesAll()).toContain('112');
      await anna.says('kommun Karlstad');
      expect(anna.sees()).toContain('Värmland: konsultationer');

      await anna.says('hur lång tid har skolan på sig att svara?');
      expect(anna.sees()).toMatch(/tre veckor/i);
      expect(anna.sees()).toContain(
        'Källa: Värmland: konsultationer › Konsultation med förskolan/skolan utifrån den pedagogiska verksamheten',
      );

      await anna.presses('Bevaka frist');
      expect(anna.sees()).toContain('skyddade personuppgifter?');
      await anna.presses('Nej');
      await anna.presses('deadlines.create', { start: '2026-11-23' });
      expect(anna.sees()).toContain('Sista dag: måndag 14 december');
      expect(anna.sees()).toContain('Inget är anmält eller journalfört.');

      const before = anna.messages().length;
      await restart('2026-12-07T07:59:57+01:00');
      await connector.until(() => anna.messages().length > before, 20_000);
      expect(anna.sees()).toMatch(/14 december/);
      expect(anna.messages().at(-1)?.activity.summary).toBe('Du har en frist att titta på');
    });

    it('updates the reminder in place when it is acted on, and says so to a second press', async () => {
      const { chat, connector, restart } = given();
      const bo = chat.user('bo');
      await bo.installs();
      await bo.says('ny frist vk.utlatande.bvc 2026-11-24');
      const code = /\b[A-Z2-9]{2,}-[A-Z0-9-]+\b/.exec(bo.sees())?.[0];
      expect(bo.sees()).toContain('Sista dag: tisdag 15 december');
      const before = bo.messages().length;
      await restart('2026-12-08T08:00:01+01:00');
      await connector.until(() => bo.messages().length > before, 20_000);
      expect(bo.sees()).toContain(code);
      const shown = bo.messages().length;
      const due = bo.card();
      const picked = JSON.stringify(due).match(/"id":"(late|today|soon)"/)?.[1] ?? '';
      const value = /"choices":\[\{[^}]*"value":"([^"]+)"/.exec(JSON.stringify(due))?.[1] ?? '';
      await bo.presses('Markera klara', { [picked]: value });
      expect(bo.messages()).toHaveLength(shown);
      await bo.says('frister');
      expect(bo.sees()).not.toContain(code);
    });
  });
});
