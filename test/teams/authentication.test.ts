import { ToBotFromBotOrEmulatorTokenValidationParameters } from 'botframework-connector';
import type { Denial } from '../../src/teams/authenticate';
import type { Cloud } from '../../src/teams/cloud';
import { REFETCH_PAUSE, makeSigningKeys } from '../../src/teams/signing-keys';
import type { Posted, User } from '../connector/chat';
import { makeKey, makeToken, startIssuer, type Issuer } from './issuer';
import { startBot, type TestBot } from './start-bot';

const APP = '11111111-aaaa-4bbb-8ccc-222222222222';
const ISSUER = 'https://api.botframework.com';
const AAD = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const good = makeKey('good');
const unendorsed = makeKey('unendorsed', []);
const otherChannel = makeKey('other-channel', ['webchat']);
const unpublished = makeKey('unpublished');
const impostor = { ...makeKey('good') };

const now = Math.floor(Date.now() / 1000);

/** Tokens for outgoing calls, without a login service. */
const credentials: NonNullable<Cloud['credentials']> = {
  isValidAppId: (appId) => Promise.resolve(appId === APP),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () =>
    Promise.resolve({
      signRequest: (request) => {
        request.headers.set('authorization', 'Bearer outgoing');
        return Promise.resolve(request);
      },
    }),
};

describe('authentication, with a local issuer and real tokens', () => {
  let issuer: Issuer;
  let bot: TestBot;
  let anna: User;
  let authorization = '';

  const claims = (changes: object = {}): object => ({
    iss: ISSUER,
    aud: APP,
    nbf: now - 60,
    exp: now + 3600,
    serviceurl: bot.connector.url,
    ...changes,
  });
  const bearer = (changes?: object, key = good, options?: Parameters<typeof makeToken>[2]): string =>
    `Bearer ${makeToken(claims(changes), key, options)}`;

  const startEntra = (metadataUrl: string) =>
    startBot({
      authorize: () => authorization,
      ports: {
        auth: { mode: 'entra', appId: APP, appType: 'SingleTenant', appTenantId: 'tenant-0', appPassword: 'unused' },
        allowedTenants: new Set(['tenant-1', 'tenant-2']),
        cloud: {
          issuer: ISSUER,
          metadataUrl,
          emulatorMetadataUrl: metadataUrl,
          loginUrl: 'https://login.microsoftonline.com/tenant-0',
          scope: ISSUER,
          credentials,
        },
      },
    });

  beforeAll(async () => {
    issuer = await startIssuer([good, unendorsed, otherChannel]);
    bot = await startEntra(issuer.metadataUrl);
    anna = bot.chat.user('anna');
  });
  afterAll(async () => {
    await bot.stop();
    await issuer.stop();
  });

  const send = async (token: string, changes: object = {}): Promise<Posted> => {
    authorization = token;
    return anna.sendsRaw({ type: 'message', text: 'hej', ...changes });
  };

  it('lets a good token in, and carries its own on the way out', async () => {
    expect((await send(bearer())).status).toBe(200);
    expect(anna.sees()).toBe('Hej');
    expect(bot.connector.calls.at(-1)?.authorization).toBe('Bearer outgoing');
  });

  it('lets a token in whose clock goes a few minutes wrong', async () => {
    expect((await send(bearer({ nbf: now + 200, exp: now + 3600 }))).status).toBe(200);
    expect((await send(bearer({ nbf: now - 7200, exp: now - 200 }))).status).toBe(200);
  });

  const serviceUrl = 'https://attacker.example/';
  const rows: readonly (readonly [string, Denial, () => string, object?])[] = [
    ['no header', 'no-token', () => ''],
    ['another scheme', 'no-token', () => 'Basic dXNlcjpwYXNz'],
    ['no token', 'no-token', () => 'Bearer '],
    ['no token at all in form', 'no-token', () => 'Bearer x.y.z'],
    ['two tokens', 'no-token', () => `${bearer()}, ${bearer()}`],
    ['a token without signature', 'no-token', () => bearer().replace(/\.[^.]*$/, '.')],
    [
      'a signature of another token',
      'signature',
      () => bearer().replace(/\.[^.]*$/, `.${bearer({ exp: now + 9 }).split('.')[2] ?? ''}`),
    ],
    ['a signature of another key under the same id', 'signature', () => bearer({}, impostor)],
    ['alg none', 'no-token', () => bearer({}, good, { alg: 'none' })],
    ['alg none with a signature', 'no-token', () => bearer({}, good, { header: { alg: 'none' } })],
    ['HS256 with the public key as secret', 'no-token', () => bearer({}, good, { alg: 'HS256' })],
    ['PS256', 'no-token', () => bearer({}, good, { alg: 'PS256' })],
    ['RS256 written in lower case', 'no-token', () => bearer({}, good, { header: { alg: 'rs256' } })],
    ['a critical extension', 'no-token', () => bearer({}, good, { header: { crit: ['exp'] } })],
    ['no key id', 'no-token', () => bearer({}, good, { header: { kid: undefined } })],
    ['a key id that is no text', 'no-token', () => bearer({}, good, { header: { kid: 7 } })],
    ['an unknown key', 'key', () => bearer({}, unpublished)],
    ['a key of another kind', 'key', () => bearer({}, { ...good, kid: 'elliptic' })],
    ['a key that is endorsed for nothing', 'endorsement', () => bearer({}, unendorsed)],
    ['a key that is endorsed for another channel', 'endorsement', () => bearer({}, otherChannel)],
    ['another audience', 'audience', () => bearer({ aud: 'someone-else' })],
    ['several audiences', 'no-token', () => bearer({ aud: [APP, 'someone-else'] })],
    ['no audience', 'no-token', () => bearer({ aud: undefined })],
    ['another issuer', 'issuer', () => bearer({ iss: 'https://evil.example' })],
    ['no issuer', 'no-token', () => bearer({ iss: undefined })],
    ['a token of the emulator kind', 'issuer', () => bearer({ iss: AAD, appid: APP, ver: '1.0', tid: 'any' })],
    [
      'a token of the emulator kind, version 2',
      'issuer',
      () => bearer({ iss: `https://login.microsoftonline.com/x/v2.0`, azp: APP, ver: '2.0', tid: 'x' }),
    ],
    ['a token of a skill', 'issuer', () => bearer({ iss: AAD, appid: 'another-bot', ver: '1.0' })],
    ['a token not yet in force', 'time', () => bearer({ nbf: now + 3600 })],
    ['a token no longer in force', 'time', () => bearer({ exp: now - 3600 })],
    ['no time of expiry', 'no-token', () => bearer({ exp: undefined })],
    ['a time of expiry that is no number', 'no-token', () => bearer({ exp: 'tomorrow' })],
    ['a service address of another', 'service-url', () => bearer({ serviceurl: serviceUrl })],
    ['an activity for another service address', 'service-url', () => bearer(), { serviceUrl }],
    ['no service address in the token', 'no-token', () => bearer({ serviceurl: undefined })],
    ['an empty service address in the token', 'no-token', () => bearer({ serviceurl: '' })],
    ['an empty channel', 'channel', () => bearer(), { channelId: '' }],
    ['no channel', 'channel', () => bearer(), { channelId: undefined }],
    ['the emulator as channel', 'channel', () => bearer(), { channelId: 'emulator' }],
    ['another channel', 'channel', () => bearer({}, otherChannel), { channelId: 'webchat' }],
    ['a channel that turns the check off in the SDK', 'channel', () => bearer(), { channelId: 'AseChannel' }],
  ];

  it.each(rows.map(([what, why, token, activity = {}]) => ({ what, why, token, activity })))(
    'answers 401 to $what',
    async ({ why, token, activity }) => {
      const before = bot.requests.length;
      const posted = await send(token(), activity);
      expect(posted).toMatchObject({ status: 401, body: { error: 'not authorized' } });
      expect(bot.denials.at(-1)).toBe(why);
      expect(bot.requests).toHaveLength(before);
    },
  );

  it('answers 403 to a tenant that is not let in, and touches nothing', async () => {
    const [turns, calls] = [bot.requests.length, bot.connector.calls.length];
    authorization = bearer();
    const posted = await bot.chat.user('eva', 'tenant-9').sendsRaw({ type: 'message', text: 'hej' });
    expect(posted).toMatchObject({ status: 403, body: { error: 'tenant not allowed' } });
    const none = await anna.sendsRaw({ type: 'message', conversation: { id: 'c' }, channelData: {} });
    expect(none.status).toBe(403);
    expect([bot.requests.length, bot.connector.calls.length, bot.references.size]).toEqual([turns, calls, 1]);
  });

  it('remembers nothing of tokens that nobody has signed', async () => {
    const before = ToBotFromBotOrEmulatorTokenValidationParameters.issuer?.length;
    for (let n = 0; n < 50; n += 1)
      await send(bearer({ iss: AAD, appid: APP, ver: '1.0', tid: `tenant-${n}` }, unpublished));
    expect(ToBotFromBotOrEmulatorTokenValidationParameters.issuer?.length).toBe(before);
  });

  it('answers 503, for the caller to try again, while no keys can be had, and 401 to what no key could mend', async () => {
    const dead = await startIssuer([good]);
    await dead.stop();
    const deaf = await startEntra(dead.metadataUrl);
    try {
      const posted = await (async () => {
        authorization = `Bearer ${makeToken({ ...claims(), serviceurl: deaf.connector.url }, good)}`;
        return deaf.chat.user('anna').sendsRaw({ type: 'message', text: 'hej' });
      })();
      expect(posted.status).toBe(503);
      expect(posted.headers.get('retry-after')).toBe('60');
      authorization = bearer({ iss: 'https://evil.example' });
      expect((await deaf.chat.user('anna').sendsRaw({ type: 'message', text: 'hej' })).status).toBe(401);
    } finally {
      await deaf.stop();
    }
  });
});

describe('the signing keys', () => {
  let issuer: Issuer;
  let time = 0;
  beforeEach(async () => {
    issuer = await startIssuer([good]);
    time = 1_000_000_000;
  });
  afterEach(() => issuer.stop());
  const make = () => makeSigningKeys(issuer.metadataUrl, () => time);

  it('are fetched once, however many ask at once', async () => {
    const findKey = make();
    const found = await Promise.all(Array.from({ length: 20 }, () => findKey('good')));
    expect(found.every(({ kind }) => kind === 'found')).toBe(true);
    await findKey('good');
    expect(issuer.state.fetches).toBe(1);
  });

  it('are fetched again for an unknown id once a minute at most, so that a new key is found', async () => {
    const findKey = make();
    await findKey('good');
    for (let n = 0; n < 10; n += 1) expect(await findKey(`unknown-${n}`)).toEqual({ kind: 'unknown' });
    expect(issuer.state.fetches).toBe(1);
    issuer.state.keys = [good, makeKey('new')];
    time += REFETCH_PAUSE;
    expect(await findKey('new')).toMatchObject({ kind: 'found' });
    expect(issuer.state.fetches).toBe(2);
  });

  it('are out of reach only as long as none were ever had', async () => {
    const findKey = make();
    issuer.state.broken = true;
    expect(await findKey('good')).toEqual({ kind: 'unreachable' });
    expect(await findKey('good')).toEqual({ kind: 'unreachable' });
    expect(issuer.state.fetches).toBe(1);
    issuer.state.broken = false;
    time += REFETCH_PAUSE;
    expect(await findKey('good')).toMatchObject({ kind: 'found' });
    issuer.state.broken = true;
    time += 25 * 3_600_000;
    expect(await findKey('good')).toMatchObject({ kind: 'found' });
    expect(issuer.state.fetches).toBe(3);
  });

  it('that are withdrawn no longer hold after a day', async () => {
    const findKey = make();
    await findKey('good');
    issuer.state.keys = [makeKey('new')];
    time += 25 * 3_600_000;
    expect(await findKey('good')).toEqual({ kind: 'unknown' });
  });
});
