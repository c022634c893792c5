import { sayText, showCard, type CardView } from '../../src/turn/reply';
import type { Pressed } from '../../src/turn/request';
import { startBot, type TestBot } from './start-bot';

const question: CardView = {
  template: 'any',
  data: {
    body: [
      { type: 'TextBlock', text: 'Vilken dag?' },
      { type: 'Input.Date', id: 'day', label: 'Dag', isRequired: true },
      { type: 'Input.Toggle', id: 'noName', title: 'Inget namn' },
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: 'Spara',
        verb: 'save',
        data: { id: 'f1', version: 3 },
        fallback: { type: 'Action.Submit', title: 'Spara', data: { id: 'f1', version: 3, verb: 'save' } },
      },
    ],
  },
};
const receipt: CardView = { template: 'any', data: { body: [{ type: 'TextBlock', text: 'Sparat' }] } };

describe('a conversation over HTTP', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.stop());

  it('answers in the order the reply says, texts plain and cards with their neutral summary', async () => {
    bot.answer = () => ({ messages: [...sayText('Ett', 'Två').messages, ...showCard(question, 'Ett kort').messages] });
    const anna = await bot.chat.user('anna').says('hej');
    expect(anna.sees().split('\n').slice(0, 3)).toEqual(['Ett', 'Två', 'Vilken dag?']);
    expect(anna.messages().map(({ activity }) => [activity.textFormat, activity.summary])).toEqual([
      ['plain', undefined],
      ['plain', undefined],
      [undefined, 'Ett kort'],
    ]);
    expect(anna.messages()[2]?.activity.text).toBeUndefined();
  });

  it('tells who, where and when, and the same key for the same activity sent again', async () => {
    const anna = bot.chat.user('anna', 'tenant-7');
    const activity = { id: 'same', type: 'message', text: ' hej ' };
    const before = Date.now();
    await anna.sends(activity);
    await anna.sends(activity);
    await anna.sends({ ...activity, id: 'other' });
    const [first, second, third] = bot.requests;
    expect(first).toMatchObject({
      person: { tenant: 'tenant-7', user: 'object-anna' },
      scope: 'personal',
      event: { kind: 'said', text: 'hej', files: 0 },
    });
    expect(first?.at).toBeGreaterThanOrEqual(before);
    expect(second?.key).toBe(first?.key);
    expect(third?.key).not.toBe(first?.key);
  });

  it.each(['execute', 'submit'] as const)('reads a button pressed by %s alike, and shows the new state', async (as) => {
    const anna = bot.chat.user('anna');
    bot.answer = () => showCard(question, 'Ett kort');
    await anna.says('ny');
    bot.answer = () => ({ messages: [], replace: receipt });
    await anna.presses('Spara', { day: '2026-11-25' }, { as });
    const event = bot.requests.at(-1)?.event as Pressed;
    expect(event).toEqual({
      kind: 'pressed',
      verb: 'save',
      data: { id: 'f1', version: 3, day: '2026-11-25', noName: 'false' },
    });
    expect(anna.sees()).toBe('Sparat');
    expect(anna.messages()).toHaveLength(1);
  });

  it('answers a press that changes nothing with a line beside the card, which stands', async () => {
    const anna = bot.chat.user('anna');
    bot.answer = () => showCard(question, 'Ett kort');
    await anna.says('ny');
    bot.answer = () => sayText('Välj en annan dag.');
    await anna.presses('Spara', { day: '2026-02-30' });
    expect(anna.sees()).toBe('Välj en annan dag.');
    expect(anna.seesAll()).toContain('Vilken dag?');
  });

  it('puts a longer answer to a press in the chat, where it stays', async () => {
    const anna = bot.chat.user('anna');
    bot.answer = () => showCard(question, 'Ett kort');
    await anna.says('ny');
    bot.answer = () => sayText('Ring 112 nu.', 'Inget från kortet är sparat.');
    await anna.presses('Spara', { day: '2026-02-20' });
    expect(anna.seesAll()).toContain('Ring 112 nu.');
    expect(anna.sees()).toContain('Svaret står i chatten.');
  });

  it('shows the state as a new message when the pressed card cannot be changed', async () => {
    const anna = bot.chat.user('anna');
    bot.answer = () => showCard(question, 'Ett kort');
    await anna.says('ny');
    bot.answer = () => ({ messages: [], replace: receipt });
    bot.connector.failNext({ kind: 'answer', status: 501 }, 1, ({ method }) => method === 'PUT');
    await anna.presses('Spara', { day: '2026-11-25' }, { as: 'submit' });
    expect(anna.sees()).toBe('Sparat');
    expect(anna.messages()).toHaveLength(2);
  });

  it('says what is personal in the private chat only, and that it does so', async () => {
    bot.answer = () => ({ messages: sayText('Din frist går ut i morgon.').messages, private: true });
    const anna = bot.chat.user('anna');
    const inChannel = await anna.in('channel', '19:kanal').says('frister');
    expect(inChannel.seesAll()).toBe('Jag svarar i vår privata chatt.');
    expect(anna.seesAll()).toBe('Din frist går ut i morgon.');
    expect(bot.references.size).toBe(1);
    await anna.says('frister');
    expect(anna.seesAll()).toBe('Din frist går ut i morgon.\nDin frist går ut i morgon.');
  });

  it('says how to be reached when it is not let into a private chat', async () => {
    bot.answer = () => ({ messages: sayText('Hemligt').messages, private: true });
    bot.connector.failNext({ kind: 'answer', status: 403 }, 1, ({ path }) => path === '/v3/conversations');
    const inGroup = await bot.chat.user('anna').in('groupChat', '19:grupp').says('frister');
    expect(inGroup.seesAll()).toMatch(/^Svaret är bara för dig/);
    expect(inGroup.seesAll()).not.toContain('Hemligt');
  });

  it('opens the private chat anew when the known one is gone', async () => {
    bot.answer = () => ({ messages: sayText('Hemligt').messages, private: true });
    const anna = await bot.chat.user('anna').says('hej');
    bot.connector.failNext({ kind: 'answer', status: 404 });
    await anna.in('channel', '19:kanal').says('frister');
    expect(anna.seesAll()).toBe('Hemligt\nHemligt');
  });

  it('puts the state of a card pressed in a channel in the private chat when it is personal', async () => {
    const anna = bot.chat.user('anna');
    const inChannel = anna.in('channel', '19:kanal');
    bot.answer = () => showCard(question, 'Ett kort');
    await inChannel.says('ny');
    bot.answer = () => ({ messages: [], replace: receipt, private: true });
    await inChannel.presses('Spara', { day: '2026-11-25' });
    expect(inChannel.sees()).toBe('Jag svarar i vår privata chatt.');
    expect(inChannel.seesAll()).not.toContain('Sparat');
    expect(anna.sees()).toBe('Sparat');
  });

  it('answers in a group or channel only what it is mentioned for', async () => {
    const inChannel = bot.chat.user('anna').in('channel', '19:kanal');
    await inChannel.says('till de andra', { mention: false });
    expect(bot.requests).toEqual([]);
    await inChannel.says('till boten');
    expect(bot.requests.map(({ event, scope }) => [event, scope])).toEqual([
      [{ kind: 'said', text: 'till boten', files: 0 }, 'channel'],
    ]);
  });

  it('hears of an installation, as often as Teams tells it, and never of the bot joining alone', async () => {
    await bot.chat.user('anna').installs();
    expect(bot.requests.map(({ event }) => event.kind)).toEqual(['installed', 'installed']);
  });

  it('speaks in the chat, also to who asks for the answer in the response', async () => {
    const anna = bot.chat.user('anna');
    await anna.sends({ type: 'message', text: 'hej', deliveryMode: 'expectReplies' });
    expect(anna.sees()).toBe('Hej');
  });

  it.each([
    { type: 'typing' },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { type: 'endOfConversation' },
    { type: 'installationUpdate', action: 'remove' },
    { type: 'conversationUpdate', membersRemoved: [{ id: '29:x' }] },
    { type: 'event', name: 'application/vnd.microsoft.readReceipt' },
  ])('takes no notice of %j', async (activity) => {
    const anna = bot.chat.user('anna');
    await anna.sends(activity);
    expect(bot.requests).toEqual([]);
    expect(anna.seesAll()).toBe('');
  });
});
