import { PUBLIC_CLOUD } from '../../src/teams/cloud';
import type { SendOutcome } from '../../src/teams/send-outcome';
import { startConnector } from '../connector/connector';
import { startBot, type TestBot } from './start-bot';

const notice = {
  card: { template: 'any', data: { body: [{ type: 'TextBlock', text: 'Du har en frist att titta på' }] } },
  summary: 'Du har en frist att titta på',
};

describe('sending unasked', () => {
  let bot: TestBot;
  let reference: string;
  beforeEach(async () => {
    bot = await startBot({ ports: { callLimit: 300 } });
    await bot.chat.user('anna').says('hej');
    reference = [...bot.references.values()][0] ?? '';
    bot.connector.calls.length = 0;
  });
  afterEach(() => bot.stop());

  it('reaches the private chat, with a neutral summary and no text', async () => {
    const anna = bot.chat.user('anna');
    expect(await bot.sender.send(reference, notice)).toEqual({ kind: 'sent', activityId: anna.messages()[1]?.id });
    expect(anna.messages()[1]?.activity).toMatchObject({ summary: notice.summary });
    expect(anna.messages()[1]?.activity.text).toBeUndefined();
    expect(await anna.hears()).toContain('Du har en frist att titta på');
  });

  it('changes a card that was sent, in its place', async () => {
    const outcome = await bot.sender.send(reference, notice);
    const id = outcome.kind === 'sent' ? outcome.activityId : '';
    const done = { template: 'any', data: { body: [{ type: 'TextBlock', text: 'Klart' }] } };
    expect(await bot.sender.updateSent(reference, id, done)).toEqual({ kind: 'sent', activityId: id });
    expect(bot.chat.user('anna').seesAll()).toBe('Hej\nKlart');
  });

  it('keeps a reference that tells nothing of the person, and is the same each time', async () => {
    await bot.chat.user('anna').says('igen');
    expect([...bot.references.values()]).toEqual([reference]);
    expect(reference).not.toContain('object-anna');
  });

  const outcomes: readonly (readonly [string, Parameters<TestBot['connector']['failNext']>[0], SendOutcome])[] = [
    ['403', { kind: 'answer', status: 403 }, { kind: 'refused', status: 403 }],
    ['404', { kind: 'answer', status: 404 }, { kind: 'refused', status: 404 }],
    ['401', { kind: 'answer', status: 401 }, { kind: 'unreachable' }],
    ['500', { kind: 'answer', status: 500 }, { kind: 'unknown' }],
    ['502', { kind: 'answer', status: 502 }, { kind: 'unknown' }],
    [
      '429 with seconds',
      { kind: 'answer', status: 429, headers: { 'retry-after': '7' } },
      { kind: 'throttled', retryAfterMs: 7000, scope: 'conversation' },
    ],
    ['429 alone', { kind: 'answer', status: 429 }, { kind: 'throttled', retryAfterMs: 2000, scope: 'conversation' }],
    [
      '429 for the tenant',
      { kind: 'answer', status: 429, headers: { 'retry-after': '3' }, body: { error: { code: 'TenantThrottled' } } },
      { kind: 'throttled', retryAfterMs: 3000, scope: 'tenant' },
    ],
    ['no answer', { kind: 'hang' }, { kind: 'unknown' }],
    ['a connection cut before the call was taken', { kind: 'cut' }, { kind: 'unknown' }],
    ['a connection cut after the call was taken', { kind: 'cut-after' }, { kind: 'unknown' }],
  ];

  it.each(outcomes)('tells what %s means, after one call', async (_what, fault, outcome) => {
    bot.connector.failNext(fault);
    expect(await bot.sender.send(reference, notice)).toEqual(outcome);
    expect(bot.connector.calls).toHaveLength(1);
  });

  it('waits until the date that 429 names', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    bot.connector.failNext({ kind: 'answer', status: 429, headers: { 'retry-after': date } });
    const outcome = await bot.sender.send(reference, notice);
    expect(outcome.kind === 'throttled' && outcome.retryAfterMs > 50_000 && outcome.retryAfterMs <= 60_000).toBe(true);
  });

  it('is certain that nothing was sent when nobody listens', async () => {
    const nobody = await startConnector();
    await nobody.stop();
    const elsewhere = reference.replace(bot.connector.url, nobody.url);
    expect(await bot.sender.send(elsewhere, notice)).toEqual({ kind: 'unreachable' });
  });

  it.each([
    ['that never comes', () => new Promise<never>(() => undefined), { kind: 'unknown' }],
    ['that is refused', () => Promise.reject(new Error('invalid_client')), { kind: 'unreachable' }],
  ])('does not wait for a token %s, nor calls without', async (_what, signRequest, outcome) => {
    const entra = await startBot({
      ports: {
        auth: { mode: 'entra', appId: 'app', appType: 'SingleTenant', appTenantId: 't', appPassword: 'x' },
        callLimit: 300,
        cloud: {
          ...PUBLIC_CLOUD,
          credentials: {
            isValidAppId: () => Promise.resolve(true),
            isAuthenticationDisabled: () => Promise.resolve(false),
            createCredentials: () => Promise.resolve({ signRequest }),
          },
        },
      },
    });
    expect(await entra.sender.send(reference, notice)).toEqual(outcome);
    expect(bot.connector.calls).toEqual([]);
    await entra.stop();
  });

  it('makes no call for a card that cannot be expanded', async () => {
    await expect(bot.sender.send(reference, { card: { template: 'broken', data: {} }, summary: '' })).rejects.toThrow();
    expect(bot.connector.calls).toEqual([]);
  });

  it('posts in a channel, answers in its thread, and changes its own card there', async () => {
    const there = bot.chat.user('anna').in('channel', '19:team@thread.tacv2;messageid=m0');
    await there.says('hej');
    const channel = bot.channels.get(JSON.stringify(['tenant-1', '19:team@thread.tacv2'])) ?? '';
    const posted = await bot.sender.send(channel, notice);
    const root = posted.kind === 'sent' ? posted.activityId : '';
    expect(bot.connector.shown('19:team@thread.tacv2').map(({ id }) => id)).toEqual([root]);
    await bot.sender.send(channel, { ...notice, thread: root });
    expect(bot.connector.shown(`19:team@thread.tacv2;messageid=${root}`)).toHaveLength(1);
    const done = { template: 'any', data: { body: [{ type: 'TextBlock', text: 'Klart' }] } };
    expect(await bot.sender.updateSent(channel, root, done)).toEqual({ kind: 'sent', activityId: root });
    expect(bot.connector.shown('19:team@thread.tacv2')).toHaveLength(1);
  });
});
