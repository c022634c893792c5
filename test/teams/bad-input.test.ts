import { sayText } from '../../src/turn/reply';
import { mutate, randomFrom } from './mutate';
import { startBot, type TestBot } from './start-bot';

describe('bad input at /api/messages', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startBot({ ports: { callLimit: 1_000 } });
  });
  afterAll(() => bot.stop());

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body });

  const activity = () => bot.chat.user('anna').activity({ type: 'message', text: 'hej' }) as Record<string, unknown>;

  it.each([
    ['an empty object', {}],
    ['null', null],
    ['a list', []],
    ['a number', 7],
    ['a type that is no text', { type: 5 }],
  ])('answers 400 to %s', async (_what, body) => {
    const response = await post(JSON.stringify(body));
    expect([response.status, await response.json()]).toEqual([400, { error: 'not an activity' }]);
  });

  it('answers 400 to what is nested beyond all reason', async () => {
    const nested = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
    const body = JSON.stringify({ ...activity(), value: { verb: 'save', data: 'NESTED' } }).replace('"NESTED"', nested);
    expect((await post(body)).status).toBe(400);
  });

  it.each(['type', 'serviceUrl', 'from', 'conversation'])('answers 400 without %s', async (key) => {
    expect((await post(JSON.stringify({ ...activity(), [key]: undefined }))).status).toBe(400);
  });

  it.each([
    { serviceUrl: 'file:///etc/passwd' },
    { serviceUrl: 'no address' },
    { conversation: { id: '' } },
    { conversation: { id: 7 } },
    { conversation: { id: 'rum\u0000' } },
    { conversation: { id: 'rum \u{1f3e0}' } },
    { id: '\ud800' },
    { from: { id: 'x'.repeat(2_000) } },
    { from: { id: '' } },
    { text: { a: 1 } },
    { attachments: {} },
    { entities: 'x' },
    { membersAdded: [{}] },
    { channelData: 'x' },
    { type: 'invoke', name: 'adaptiveCard/action', value: {} },
    { type: 'invoke', name: 'signin/verifyState' },
    { conversation: { id: 'c' }, channelData: {} },
  ])('answers 400 to %j', async (changes) => {
    expect((await post(JSON.stringify({ ...activity(), ...changes }))).status).toBe(400);
  });

  it('calls no address but this machine’s own where nobody is authenticated', async () => {
    const response = await post(JSON.stringify({ ...activity(), serviceUrl: 'https://attacker.example/' }));
    expect(response.status).toBe(401);
  });

  it('hands on a text of 20,000 characters whole', async () => {
    const anna = bot.chat.user('anna');
    bot.answer = ({ event }) => sayText(`${event.kind === 'said' ? event.text.length : 0} tecken`);
    await anna.says('ö'.repeat(20_000));
    expect(anna.sees()).toBe('20000 tecken');
  });

  it('answers 2xx or 4xx to whatever activities become, and works on', async () => {
    const random = randomFrom(20261124);
    const statuses = new Set<number>();
    bot.answer = () => ({ messages: [] });
    const anna = bot.chat.user('anna');
    const seeds = [
      { type: 'message', text: 'hej', attachments: [{ contentType: 'text/html' }], entities: [{ type: 'mention' }] },
      { type: 'message', value: { verb: 'save', id: 'f1', version: 3 }, replyToId: 'm1' },
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'save', data: { id: 'f1' } } } },
      { type: 'invoke', name: 'composeExtension/query', value: { parameters: [{ name: 'question', value: 'hej' }] } },
      { type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] },
      { type: 'installationUpdate', action: 'add' },
    ].map((seed) => anna.activity(seed));
    for (let n = 0; n < 1_000; n += 1) {
      const seed = seeds[n % seeds.length] ?? {};
      const response = await post(JSON.stringify(mutate(seed, random)));
      await response.arrayBuffer();
      statuses.add(response.status);
    }
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
    expect(statuses).toContain(200);
    expect(statuses).toContain(400);
    bot.answer = () => sayText('Hej');
    expect((await anna.says('hej')).sees()).toBe('Hej');
  });
});
