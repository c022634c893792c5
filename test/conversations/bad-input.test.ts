import { startWhole, type WholeService } from './whole-service';

describe('bad input', () => {
  let whole: WholeService;
  beforeAll(async () => {
    whole = await startWhole('sqlite', '2026-11-24T09:00:00+01:00', { ALLOWED_TENANTS: 'tenant-1' });
  });
  afterAll(async () => whole.stop());

  it.each([
    ['an empty message', '   ', /Skriv en fråga/],
    ['20,000 characters', `Vad gäller för skolan? ${'a '.repeat(10_000)}`, /för lång/],
    ['a day that does not exist', 'ny frist vk.utlatande.bvc 2026-02-30', /30 februari finns inte/],
    ['a start in the future', 'ny frist vk.utlatande.bvc 2026-12-24', /framtiden/],
    ['a start two years ago', 'ny frist vk.utlatande.bvc 2024-11-24', /mer än ett år/],
    ['a rule that is not', 'ny frist vk.finns.inte 2026-11-24', /känner jag inte igen/],
    ['a municipality that is not', 'kommun Kvackby', /ingen kommun som jag känner igen/],
    ['a municipality without a guideline', 'kommun Örebro', /Jag har ingen riktlinje för Örebro/],
    ['a personal number', 'eleven har 20120314-2381, vad gäller?', /personnummer/],
    ['an e-mail address', 'mejla mamma.svensson@example.com om svaret', /e-post/],
    ['a telephone number', 'ring pappan på 070-174 06 71', /telefonnummer/],
  ])('%s gets a clear sentence', async (_what, text, expected) => {
    const user = whole.chat.user('cilla');
    await user.says(text);
    expect(user.sees()).toMatch(expected);
    for (const secret of ['20120314', '2381', 'mamma.svensson', '174 06 71', 'Kvackby'])
      expect(user.sees()).not.toContain(secret);
  });

  it('takes a file for what it is and never fetches it', async () => {
    const user = whole.chat.user('cilla');
    await user.sends({
      type: 'message',
      text: '',
      attachments: [{ contentType: 'application/pdf', contentUrl: 'http://127.0.0.1:9/x.pdf', name: 'elev.pdf' }],
    });
    expect(user.sees()).toContain('Jag läser inga filer');
  });

  it('answers a button it does not know, and one of an older version', async () => {
    const user = whole.chat.user('cilla');
    await user.sends({ type: 'message', value: { verb: 'no.such-verb' } });
    expect(user.sees()).toContain('Kortet är gammalt');
    await user.sends({ type: 'message', value: { verb: 'deadlines.create', form: { odd: true } } });
    expect(user.sees()).toContain('Inget är sparat');
  });

  it('makes one deadline of a double press', async () => {
    const user = whole.chat.user('dagny');
    await user.says('kommun Karlstad');
    await user.says('ny frist');
    await user.presses('Nej');
    const form = JSON.parse(JSON.stringify(user.card())) as {
      actions: { verb?: string; data?: Record<string, unknown> }[];
    };
    const data = form.actions.find((action) => action.verb === 'deadlines.create')?.data ?? {};
    const press = {
      type: 'message',
      value: { ...data, verb: 'deadlines.create', rule: 'vk.utlatande.bvc', start: '2026-11-24', siblings: 1 },
    };
    await Promise.all([user.sends(press), user.sends(press)]);
    await user.says('frister');
    expect(user.sees().match(/BVC/g)).toHaveLength(1);
  });

  it('lets nobody in from a tenant that is not allowed', async () => {
    const stranger = whole.chat.user('erik', 'tenant-2');
    expect((await stranger.sendsRaw({ type: 'message', text: 'hej' })).status).toBe(403);
    expect(stranger.seesAll()).toBe('');
  });

  it.each([
    ['{}', '{}', 400],
    ['a list', '[]', 400],
    ['no JSON', '{', 400],
    ['a type that is no text', '{"type":3}', 400],
  ])('answers %s with a plain 4xx', async (_what, body, status) => {
    const response = await fetch(`${whole.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/ at |node_modules/);
  });

  it('has logged nothing of what anybody wrote', () => {
    expect(JSON.stringify(whole.logged)).not.toMatch(/svensson|2381|Kvackby|cilla|dagny/);
  });
});
