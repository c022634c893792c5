import { parseActivity } from '../../src/teams/activity';
import { readEvent } from '../../src/teams/read-event';
import { toRequest } from '../../src/teams/to-request';
import { isGuest, nameOf, personOf, scopeOf, tenantOf, whereOf } from '../../src/teams/whereabouts';

const bot = { id: '28:bot', name: 'Samverkanslotsen' };
const base = {
  type: 'message',
  id: 'a1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:anna', aadObjectId: 'object-anna' },
  recipient: bot,
  conversation: { id: 'c1', conversationType: 'personal', tenantId: 't1' },
};
const read = (changes: object) => {
  const activity = parseActivity({ ...base, ...changes });
  if (!activity) throw new Error('No activity');
  return activity;
};
const mention = { type: 'mention', text: '<at>Samverkanslotsen</at>', mentioned: bot };
const textOf = (changes: object): unknown => {
  const event = readEvent(read(changes));
  return event.kind === 'event' && event.event.kind === 'said' ? event.event : event;
};

describe('an activity', () => {
  it.each([
    ['<at>Samverkanslotsen</at> hur lång tid?', 'hur lång tid?'],
    ['hur lång tid, <at>Samverkanslotsen</at>?', 'hur lång tid,  ?'],
    ['<at>Samverkanslotsen</at>&nbsp;a &lt; b &amp; c', 'a < b & c'],
    ['<at id="0">Samverkanslotsen</at> hej', 'hej'],
    ['<at>Anna</at> och <at>Samverkanslotsen</at> hej', 'Anna och   hej'],
  ])('reads %s without the mention of the bot', (text, expected) => {
    expect(textOf({ text, entities: [mention] })).toEqual({ kind: 'said', text: expected, files: 0 });
  });

  it.each([
    [[{ contentType: 'text/html', content: '<p>hej</p>' }], 0],
    [[{ contentType: 'text/html; charset=utf-8' }, { contentType: 'image/png' }], 1],
    [[{ contentType: 'application/vnd.microsoft.teams.file.download.info' }, {}], 2],
    [null, 0],
  ])('counts the files of %j: %d', (attachments, files) => {
    expect(textOf({ text: 'hej', attachments })).toEqual({ kind: 'said', text: 'hej', files });
  });

  it.each([
    [{ id: 'c', conversationType: 'personal' }, 'personal'],
    [{ id: 'c' }, 'personal'],
    [{ id: 'c', isGroup: true }, 'group'],
    [{ id: 'c', conversationType: 'groupChat' }, 'group'],
    [{ id: 'c', conversationType: 'channel', isGroup: true }, 'channel'],
    [{ id: 'c', conversationType: 'something new' }, 'group'],
  ])('said in %j was said in: %s', (conversation, scope) => {
    expect(scopeOf(read({ conversation }))).toBe(scope);
  });

  it('takes the tenant from the conversation, else from what Teams adds', () => {
    expect(tenantOf(read({ channelData: { tenant: { id: 't2' } } }))).toBe('t1');
    expect(tenantOf(read({ conversation: { id: 'c' }, channelData: { tenant: { id: 't2' } } }))).toBe('t2');
    expect(tenantOf(read({ conversation: { id: 'c' } }))).toBeNull();
  });

  it('takes the person from the Entra id, else from the id of the channel', () => {
    expect(personOf(read({}), 't1')).toEqual({ tenant: 't1', user: 'object-anna' });
    expect(personOf(read({ from: { id: '29:anna' } }), 't1')).toEqual({ tenant: 't1', user: '29:anna' });
  });

  it.each([
    [
      'a submit with text beside it',
      { text: 'Spara', value: { verb: 'save', id: 1 } },
      { verb: 'save', data: { id: 1 } },
    ],
    ['a submit without verb', { value: { id: 1 } }, { verb: '', data: { id: 1 } }],
    [
      'an execute without verb or data',
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute' } } },
      { verb: '', data: {} },
    ],
    [
      'an execute whose data holds a verb of its own',
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'save', data: { verb: 'x', id: 1 } } } },
      { verb: 'save', data: { id: 1 } },
    ],
  ])('reads %s as a press', (_what, changes, pressed) => {
    const event = readEvent(read(changes));
    expect(event.kind === 'event' && event.event).toEqual({ kind: 'pressed', ...pressed });
  });

  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} };
  const inTeams = '<attachment id="5f0b2d1c"></attachment>';
  const inLocalClient =
    '\n<span class="inline-compose-card" itemid="0" itemtype="x">\n  <span content="0" itemprop="cardId"></span>\n</span>\n';

  it.each([inTeams, inLocalClient, '', ' '])('takes no notice of a card that was put in alone: %j', (text) => {
    expect(readEvent(read({ text, attachments: [card, { contentType: 'text/html' }] }))).toEqual({ kind: 'nothing' });
  });

  it.each([
    [`vad gäller här? ${inTeams}`, [card], 0],
    [`${inLocalClient}vad gäller här?`, [card, { contentType: 'image/png' }], 1],
  ])('reads what is written beside a card: %j', (text, attachments, files) => {
    expect(textOf({ text, attachments })).toEqual({ kind: 'said', text: 'vad gäller här?', files });
  });

  it('leaves angle brackets alone where no card came along', () => {
    expect(textOf({ text: 'under <attachment> 5 år' })).toEqual({
      kind: 'said',
      text: 'under <attachment> 5 år',
      files: 0,
    });
  });

  const query = (value: object) => read({ type: 'invoke', name: 'composeExtension/query', value });

  it.each([
    [{ parameters: [{ name: 'question', value: 'hej' }], queryOptions: { skip: 25, count: 25 } }, 'hej', 25],
    [{ commandId: 'search', parameters: [{ name: 'question', value: 'hej' }] }, 'hej', 0],
    [{ parameters: [{ name: 'initialRun', value: 'true' }] }, '', 0],
    [{ parameters: [{ name: 'question', value: 7 }] }, '', 0],
  ])('reads %j as a search', (value, text, skip) => {
    const event = readEvent(query(value));
    expect(event).toEqual({ kind: 'event', way: 'search', event: { kind: 'searched', text, skip } });
  });

  it('never takes a search for one in the bot’s own chat, whatever Teams calls the chat', () => {
    const searched = { kind: 'searched', text: 'hej', skip: 0 } as const;
    const request = toRequest(query({}), 't1', searched, { at: 0, newId: () => 'n' });
    expect(request.scope).toBe('group');
  });

  it.each([
    [{ type: 'invoke', name: 'composeExtension/query', value: { parameters: 'hej' } }],
    [{ type: 'invoke', name: 'composeExtension/query', value: { parameters: [] } }],
    [{ type: 'invoke', name: 'composeExtension/selectItem', value: {} }],
    [{ type: 'invoke', name: 'adaptiveCard/action' }],
    [{ type: 'invoke', name: 'adaptiveCard/action', value: { action: 'save' } }],
    [{ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'save', data: [1] } } }],
    [{ type: 'invoke', name: 'composeExtension/query', value: {} }],
    [{ type: 'invoke' }],
  ])('is malformed as %j', (changes) => {
    expect(readEvent(read(changes))).toEqual({ kind: 'malformed' });
  });

  it.each([
    ['19:a@thread.tacv2', { conversation: '19:a@thread.tacv2', tenant: 't1', thread: null }],
    ['19:a@thread.tacv2;messageid=17', { conversation: '19:a@thread.tacv2', tenant: 't1', thread: '17' }],
  ])('happens, in %s, in %j', (id, where) => {
    expect(whereOf(read({ conversation: { id, conversationType: 'channel' } }), 't1')).toEqual(where);
  });

  it.each([
    [{}, false],
    [{ from: { id: '29:a', tenantId: 't1' } }, false],
    [{ from: { id: '29:a', tenantId: 't2' } }, true],
    [{ from: { id: '29:a', userRole: 'guest' } }, true],
    [{ channelData: { tenant: { id: 't2' } } }, true],
    [{ from: { id: '29:a', tenantId: 't1' }, channelData: { tenant: { id: 't2' } } }, false],
  ])('with %j, of a team in t1, is a guest’s: %s', (changes, is) => {
    expect(isGuest(read(changes), 't1')).toBe(is);
  });

  it.each([
    [null, ''],
    ['  Eva\u0000 \n Ek ', 'Eva Ek'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('shows %j as %j', (name, shown) => {
    expect(nameOf(read({ from: { id: '29:a', name } }))).toBe(shown);
  });
});
