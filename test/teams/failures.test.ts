import { sayText, showCard } from '../../src/turn/reply';
import { CallTimedOut } from '../../src/teams/time-limit';
import { startBot, type TestBot } from './start-bot';

const card = {
  template: 'any',
  data: {
    actions: [{ type: 'Action.Execute', title: 'Spara', verb: 'save', data: {} }],
  },
};

describe('when something goes wrong', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startBot({ ports: { callLimit: 300 } });
  });
  afterEach(() => bot.stop());

  it('a turn that fails says so with a code, and the code is reported with the error', async () => {
    bot.answer = () => {
      throw new TypeError('Anna Andersson 20120101-1234');
    };
    const anna = await bot.chat.user('anna').says('hej');
    expect(anna.sees()).toBe('Det gick inte. Inget är sparat. Försök igen. Kod F1.');
    expect(bot.failures).toEqual([{ step: 'turn', code: 'F1', error: expect.any(TypeError) as TypeError }]);
  });

  it('a press that fails says so beside the card, which stands', async () => {
    bot.answer = () => showCard(card, 'Ett kort');
    const anna = await bot.chat.user('anna').says('hej');
    bot.answer = () => Promise.reject(new Error('no'));
    await anna.presses('Spara');
    expect(anna.sees()).toBe('Det gick inte. Inget är sparat. Försök igen. Kod F1.');
    expect(anna.buttons()).toEqual(['Spara']);
  });

  it('an answer that cannot be shown does not claim that nothing was saved', async () => {
    bot.answer = () => showCard({ template: 'broken', data: {} }, 'Ett kort');
    const anna = await bot.chat.user('anna').says('hej');
    expect(anna.sees()).toMatch(/^Jag kunde inte visa svaret\. Det du gjorde kan vara sparat\./);
    expect(bot.failures[0]?.step).toBe('cards');
  });

  it('the error of a store that keeps private chats is a failed turn too', async () => {
    const broken = await startBot({
      ports: {
        privateChats: { find: () => Promise.resolve(null), keep: () => Promise.reject(new Error('database is down')) },
      },
    });
    const anna = await broken.chat.user('anna').says('hej');
    expect(anna.sees()).toMatch(/^Det gick inte\./);
    await broken.stop();
  });

  it.each([500, 503, 429, 403])('an answer is sent once only, whatever the connector says: %d', async (status) => {
    bot.connector.failNext({ kind: 'answer', status }, 10);
    await bot.chat.user('anna').says('hej');
    expect(bot.connector.calls).toHaveLength(1);
    expect(bot.failures[0]).toMatchObject({ step: 'send', error: { statusCode: status } });
  });

  it('a connector that does not answer is given up when the time is out', async () => {
    bot.connector.failNext({ kind: 'hang' });
    await bot.chat.user('anna').says('hej');
    expect(bot.failures[0]?.error).toBeInstanceOf(CallTimedOut);
    expect(bot.connector.calls).toHaveLength(1);
  });

  it('a press whose answer in the chat cannot be sent says so beside the card', async () => {
    bot.answer = () => showCard(card, 'Ett kort');
    const anna = await bot.chat.user('anna').says('hej');
    bot.answer = () => sayText('Ett', 'Två');
    bot.connector.failNext({ kind: 'answer', status: 500 });
    await anna.presses('Spara');
    expect(anna.sees()).toMatch(/^Jag kunde inte visa svaret\./);
  });

  it('the next turn works as before', async () => {
    bot.connector.failNext({ kind: 'cut' });
    const anna = await bot.chat.user('anna').says('hej');
    expect(anna.sees()).toBe('');
    await anna.says('hej igen');
    expect(anna.sees()).toBe('Hej');
  });
});
