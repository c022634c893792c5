import { readDanger } from '../../src/conversation/danger';
import { limitTurns } from '../../src/conversation/limit-turns';
import { makeRateLimit } from '../../src/http/rate-limit';
import { sayText } from '../../src/turn/reply';
import type { Request } from '../../src/turn/request';

const requestOf = (user: string, event: Request['event']): Request => ({
  ...{ at: 0, key: 'k', person: { tenant: 't', user }, scope: 'personal', name: '', guest: false, event },
  where: { conversation: 'c', tenant: 't', thread: null },
});
const said = (text: string): Request['event'] => ({ kind: 'said', text, files: 0 });

/** A bot that answers "svar", and lets each person say two things a second. */
const startLimited = () => {
  let [now, limited] = [0, 0];
  const waitOf = makeRateLimit({ perSecond: 1, burst: 2 }, () => now);
  const answer = limitTurns({
    dispatch: () => Promise.resolve(sayText('svar')),
    readDanger,
    waitOf: ({ user }) => waitOf(user),
    onLimited: () => limited++,
  });
  return {
    hears: async (user: string, event: Request['event']): Promise<string> => {
      const [first] = (await answer(requestOf(user, event))).messages;
      return first?.kind === 'text' ? first.text : '';
    },
    waits: (seconds: number) => (now += seconds * 1_000),
    limited: () => limited,
  };
};

describe('those who say more than a person can', () => {
  it('are told 112 and to wait, and are heard again after that; others are not held up', async () => {
    const bot = startLimited();
    for (const text of ['hjälp', 'om']) expect(await bot.hears('anna', said(text))).toBe('svar');
    expect(await bot.hears('anna', said('hjälp'))).toMatch(/^Är ett barn i fara nu\? Ring 112\. .*Vänta/);
    expect(await bot.hears('anna', { kind: 'pressed', verb: 'a.b', data: {} })).toContain('Vänta');
    expect(await bot.hears('bo', said('hjälp'))).toBe('svar');
    expect(bot.limited()).toBe(2);
    bot.waits(2);
    expect(await bot.hears('anna', said('hjälp'))).toBe('svar');
  });

  it('are heard all the same when they tell of danger', async () => {
    const bot = startLimited();
    for (const text of ['a', 'b', 'c']) await bot.hears('anna', said(text));
    expect(await bot.hears('anna', said('pappan slår barnet just nu'))).toBe('svar');
  });
});
