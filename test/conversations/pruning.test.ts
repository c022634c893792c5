import { startWhole, type WholeService } from './whole-service';

describe('pruning', () => {
  let whole: WholeService;
  beforeAll(async () => {
    whole = await startWhole('sqlite', '2026-11-24T09:00:00+01:00', { ADMINS: 'tenant-1/object-admin' });
  });
  afterAll(async () => whole.stop());

  it('is decided by an administrator, and told in om', async () => {
    const [admin, other] = [whole.chat.user('admin'), whole.chat.user('ola')];
    await other.says('gallring');
    expect(other.sees()).toContain('Bara en administratör');
    await other.says('om');
    expect(other.sees()).toContain('Jag gallrar avslutade frister efter 90 dagar');

    await admin.says('gallring');
    await admin.presses('Spara', { deliveries: '14' });
    expect(admin.sees()).toContain('Sparat. Det nya gäller från nästa natt.');
    await other.says('om');
    expect(other.sees()).toContain('Jag gallrar utskick av påminnelser efter 14 dagar');
    expect(whole.logged.map(({ event }) => event)).toContain('retention-decided');
    expect(JSON.stringify(whole.logged)).not.toContain('object-admin');
  });

  it('takes the text from an old reminder at night, and leaves what is open', async () => {
    const ola = whole.chat.user('ola');
    await ola.says('ny frist vk.utlatande.bvc 2026-11-24');
    const before = ola.messages().length;
    await whole.restart('2026-12-08T08:00:01+01:00');
    await whole.connector.until(() => ola.messages().length > before);
    const reminder = ola.messages().at(-1);
    const shown = (): string => JSON.stringify(reminder?.activity);
    expect(shown()).toContain('Utlåtande');

    await whole.restart('2026-12-22T03:31:00+01:00');
    await ola.says('hjälp');
    expect(shown()).toContain('15 december');
    await whole.restart('2026-12-23T03:31:00+01:00');
    await whole.connector.until(() => shown().includes('Kortet är gallrat'));
    expect(shown()).not.toMatch(/15 december|[A-Z0-9]{2}-[A-Z0-9]{3}|BVC/);
    await ola.says('frister');
    expect(ola.sees()).toContain('Du har en frist');
  });
});
