import { localDateAt } from '../../../src/calendar/local-date';
import { makeDispatch } from '../../../src/conversation/dispatch';
import { readDanger } from '../../../src/conversation/danger';
import { openDeadlines } from '../../../src/features/deadlines/store';
import { makeDetector } from '../../../src/privacy/detect';
import { makeGate } from '../../../src/privacy/gate';
import type { DeliveryState } from '../../../src/storage/schema';
import type { Reply } from '../../../src/turn/reply';
import { sayText } from '../../../src/turn/reply';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, say, turnOf } from '../say-to';
import { deadlinesOn } from './deadlines-on';

/** The morning of the first reminder of what started on 20 November, an hour after it left. */
const FRIDAY = Date.parse('2026-12-04T09:00:00+01:00');

eachDatabase('what was missed', (given) => {
  const feature = () => deadlinesOn(given.db).feature;
  const dispatch = () =>
    makeDispatch({
      features: [
        {
          ...feature(),
          question: () => Promise.resolve(sayText('svar')),
          welcome: () => Promise.resolve(sayText('hej')),
        },
      ],
      gate: makeGate(makeDetector([])),
      readDanger,
      dangerReply: () => Promise.resolve(sayText('112')),
      count: () => undefined,
    });
  const deliver = (state: DeliveryState, at = FRIDAY) =>
    given.db
      .insertInto('deliveries')
      .values({
        id: `d-${String(at)}`,
        tenant: ANNA.tenant,
        user_id: ANNA.user,
        kind: 'frister',
        local_date: localDateAt(at),
        state,
        due_at: null,
        lease_until: null,
        attempts: 1,
        repeat: 0,
        updated_at: 0,
      })
      .execute();
  const hears = (text: string, more: object = {}): Promise<Reply> => {
    return dispatch()({ ...turnOf(ANNA, FRIDAY), event: { kind: 'said', text, files: 0 }, ...more });
  };
  const shown = ({ messages }: Reply): readonly string[] =>
    messages.map((message) => (message.kind === 'card' ? message.card.template : message.text));

  beforeEach(async () => {
    await say(feature(), 'ny frist pv.svar.skola 2026-11-20', turnOf(ANNA));
  });

  it('is shown first when its owner is back, once, and the next morning reminds all the same', async () => {
    await deliver('refused');
    const before = await openDeadlines(given.db, ANNA);
    const reply = await hears('hur lång tid har skolan?');
    expect(shown(reply)).toEqual(['deadlines/due', 'svar']);
    expect(JSON.stringify(reply.messages[0])).toContain('Det här kunde jag inte lämna när det var dags.');
    expect(shown(await hears('hur lång tid har skolan?'))).toEqual(['svar']);
    expect(await openDeadlines(given.db, ANNA)).toEqual(before);
  });

  it('is shown first also to who installs the bot again', async () => {
    await deliver('refused');
    expect(shown(await hears('', { event: { kind: 'installed' } }))).toEqual(['deadlines/due', 'hej']);
  });

  it('is shown once to one who writes twice at the same time', async () => {
    await deliver('refused');
    const replies = await Promise.all([hears('fråga ett'), hears('fråga två'), hears('fråga tre')]);
    expect(replies.flatMap(shown).filter((one) => one === 'deadlines/due')).toHaveLength(1);
  });

  it('waits for danger, for a refusal and for the private chat', async () => {
    await deliver('refused');
    expect(shown(await hears('flickan har svalt tabletter och är medvetslös nu'))).toEqual(['112']);
    expect(shown(await hears('pojken 20120101-1234'))).toHaveLength(1);
    expect(shown(await hears('fråga', { scope: 'channel' }))).toEqual(['svar']);
    expect(shown(await hears('fråga'))).toEqual(['deadlines/due', 'svar']);
  });

  it.each(['sent', 'failed', 'superseded'] as const)('is nothing when the latest is %s', async (state) => {
    await deliver('refused', FRIDAY - 86_400_000);
    await deliver(state);
    expect(shown(await hears('fråga'))).toEqual(['svar']);
  });

  it('is nothing when nothing waits any longer', async () => {
    await deliver('refused');
    await given.db.updateTable('deadlines').set({ status: 'done', next_on: null }).execute();
    expect(shown(await hears('fråga'))).toEqual(['svar']);
  });
});
