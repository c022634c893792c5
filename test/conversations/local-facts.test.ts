import { startWhole, type WholeService } from './whole-service';

const TUESDAY = '2026-11-24T09:00:00+01:00';
const ADMINS = 'kommun/object-kerstin,region/object-rut';
const ASKS = 'vilken socialjour gäller i Värmland enligt riktlinjen';

describe.each(['sqlite', 'postgres'] as const)('two organisations in one place, on %s', (dialect) => {
  const running = (env: Readonly<Record<string, string>>): (() => WholeService) => {
    let whole: WholeService | undefined;
    beforeAll(async () => {
      whole = await startWhole(dialect, TUESDAY, { ADMINS, ...env });
    }, 120_000);
    afterAll(async () => whole?.stop());
    return () => {
      if (!whole) throw new Error('The service runs only inside a test');
      return whole;
    };
  };

  const at = async ({ chat }: WholeService, name: string, tenant: string) => {
    const user = chat.user(name, tenant);
    await user.installs();
    await user.says('kommun Karlstad');
    return user;
  };

  /** Goes the guided way to its first step and saves the socialjour there. */
  const enterSocialjour = async (
    whole: WholeService,
    name: string,
    tenant: string,
    organisation: string,
    phone: string,
  ) => {
    const admin = await at(whole, name, tenant);
    await admin.says('lokala uppgifter');
    await admin.presses('Börja');
    await admin.presses('Förhandsvisa', { organisation, phone, hours: 'dygnet runt' });
    await admin.presses('Spara uppgiften');
    return admin;
  };

  describe('each by itself', () => {
    const given = running({});

    it('sees its own facts and never the other’s, in answers, contacts and danger', async () => {
      const whole = given();
      const admin = await enterSocialjour(whole, 'kerstin', 'kommun', 'Karlstads kommun', '054-540 00 00');
      expect(admin.sees()).toContain('Steg 2 av högst 9');
      await enterSocialjour(whole, 'rut', 'region', 'Region Värmland', '010-831 00 00');
      const bo = await at(whole, 'bo', 'kommun');
      const gun = await at(whole, 'gun', 'region');
      for (const [user, own, other] of [
        [bo, '054-540 00 00', '010-831 00 00'],
        [gun, '010-831 00 00', '054-540 00 00'],
      ] as const)
        for (const said of [ASKS, 'kontakter', 'pappan slår barnet just nu']) {
          await user.says(said);
          expect(user.sees()).toContain(own);
          expect(user.sees()).not.toContain(other);
        }
      await bo.says(ASKS);
      expect(bo.sees()).toMatch(
        /Uppgift från Karlstads kommun, inte ur riktlinjen\nSocialjour: 054-540 00 00\. Alla dagar 00\.00–24\.00\. Öppet nu\./,
      );
      await bo.says('pappan slår barnet just nu');
      expect(bo.sees()).toMatch(
        /^Ring 112 nu\. Ring sedan socialjouren: 054-540 00 00\. Uppgift från Karlstads kommun/,
      );
    });

    it('takes a user’s report to the administrators, and an undo to what users see', async () => {
      const whole = given();
      const bo = whole.chat.user('bo', 'kommun');
      const kerstin = whole.chat.user('kerstin', 'kommun');
      await bo.says('rapportera fel uppgift');
      const value = /"id":"fact"[^]*?"value":"([^"]+)"/.exec(JSON.stringify(bo.card()))?.[1] ?? '';
      await bo.presses('Rapportera', { fact: value, wrong: 'nummer' });
      expect(bo.sees()).toContain('Karlstads kommun ser nu att något är fel');
      await kerstin.says('lokala uppgifter');
      expect(kerstin.sees()).toContain('Fel rapporterat: Socialjour, Karlstad');
      await kerstin.presses('Öppna raden', { picked: `fact:${value}` });
      expect(kerstin.sees()).toContain('Numret eller länken går inte fram');
      await kerstin.presses('Ändra');
      await kerstin.presses('Förhandsvisa', { phone: '054-111 11 11' });
      await kerstin.presses('Spara uppgiften');
      await bo.says(ASKS);
      expect(bo.sees()).toContain('054-111 11 11');
      await kerstin.presses('Ångra senaste ändringen');
      await bo.says(ASKS);
      expect(bo.sees()).toContain('054-540 00 00');
    });

    it('warns when a time begins that runs over a break', async () => {
      const whole = given();
      const kerstin = whole.chat.user('kerstin', 'kommun');
      await kerstin.says('lokala uppgifter');
      await kerstin.presses('Läs in en tabell');
      const table =
        'Plats;Uppgift;Avser;Organisation;Gäller från;Gäller till;Ägare\nKarlstad;Skolans lov;jullov;Karlstads kommun;2026-12-14;2027-01-08;Rektor eller förskolechef';
      await kerstin.presses('Läs in tabellen', { table });
      expect(kerstin.sees()).toContain('Inläst: 1 nya, 0 ändrade, 0 som förut.');
      const bo = whole.chat.user('bo', 'kommun');
      await bo.says('ny frist vk.utlatande.forskola-skola 2026-11-24');
      expect(bo.sees()).toContain(
        'Lov infaller. Ring rektorn nu. Uppgift från Karlstads kommun, inte ur riktlinjen: jullov',
      );
      const gun = whole.chat.user('gun', 'region');
      await gun.says('ny frist vk.utlatande.forskola-skola 2026-11-24');
      expect(gun.sees()).not.toContain('Lov infaller');
    });

    it('lets nobody but an administrator in, and hands out everything as a file', async () => {
      const whole = given();
      const bo = whole.chat.user('bo', 'kommun');
      await bo.says('lokala uppgifter');
      expect(bo.sees()).toMatch(/^Bara en administratör/);
      const kerstin = whole.chat.user('kerstin', 'kommun');
      await kerstin.says('lokala uppgifter');
      await kerstin.presses('Hämta som tabell');
      const address = /"url":"([^"]+\/files\/[^"]+)"/.exec(JSON.stringify(kerstin.card()))?.[1] ?? '';
      const file = await (await fetch(address)).text();
      expect(file).toContain('Karlstad;Socialjour;;Karlstads kommun;054-540 00 00;');
      expect(file).not.toContain('Region Värmland');
    });
  });

  describe('with the place bound to one of them', () => {
    const given = running({ PLACES: 'Karlstad=kommun' });

    it('shows everybody that one’s facts, and lets the other enter none there', async () => {
      const whole = given();
      await enterSocialjour(whole, 'kerstin', 'kommun', 'Karlstads kommun', '054-540 00 00');
      const gun = await at(whole, 'gun', 'region');
      await gun.says('pappan slår barnet just nu');
      expect(gun.sees()).toContain('054-540 00 00');
      const rut = await at(whole, 'rut', 'region');
      await rut.says('lokala uppgifter Karlstad');
      expect(rut.sees()).toContain('Karlstad visar en annan organisations uppgifter');
    });
  });
});
