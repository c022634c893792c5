import { openDeadlines } from '../../../src/features/deadlines/store';
import type { Reply } from '../../../src/turn/reply';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, press, say, turnOf } from '../say-to';
import { revisedCatalogue } from '../small-catalogue';
import { deadlinesOn } from './deadlines-on';

const templatesOf = ({ messages }: Reply): readonly string[] =>
  messages.flatMap((message) => (message.kind === 'card' ? [message.card.template] : []));

eachDatabase('a rule that changes while it is watched', (given) => {
  const before = () => deadlinesOn(given.db).feature;
  const after = () => deadlinesOn(given.db, 2, revisedCatalogue).feature;
  const mine = async () => {
    const [deadline] = await openDeadlines(given.db, ANNA);
    if (!deadline) throw new Error('Nothing is watched');
    return deadline;
  };
  const seen = async (): Promise<string> => {
    const { id, version } = await mine();
    return `${id}:${version}`;
  };

  beforeEach(async () => {
    await say(before(), 'ny frist pv.svar.skola 2026-11-23', turnOf(ANNA));
  });

  it('keeps the day it was counted to, and shows old and new beside each other', async () => {
    const reply = await say(after(), 'frister', turnOf(ANNA));
    expect(templatesOf(reply)).toEqual(['deadlines/changed', 'deadlines/list']);
    expect(JSON.stringify(reply)).toContain('förut måndag 14 december, nu måndag 7 december');
    expect(await mine()).toMatchObject({ dueOn: '2026-12-14', ruleVersion: 1 });
  });

  it('counts by the new rule once the owner has chosen so, and reminds by it', async () => {
    await press(after(), 'deadlines.take-new-rule', { changed: await seen() }, turnOf(ANNA));
    expect(await mine()).toMatchObject({ dueOn: '2026-12-07', ruleVersion: 2, nextOn: '2026-11-30' });
    expect(templatesOf(await say(after(), 'frister', turnOf(ANNA)))).toEqual(['deadlines/list']);
  });

  it('stays with the old day once the owner has chosen so, and does not ask again', async () => {
    await press(after(), 'deadlines.keep-old-rule', { changed: await seen() }, turnOf(ANNA));
    expect(await mine()).toMatchObject({ dueOn: '2026-12-14', ruleVersion: 1 });
    expect(templatesOf(await say(after(), 'frister', turnOf(ANNA)))).toEqual(['deadlines/list']);
  });

  it('changes nothing by a card that has grown old, by another person, or with nothing ticked', async () => {
    const old = await seen();
    await press(after(), 'deadlines.take-new-rule', { changed: old }, turnOf(BO));
    await press(after(), 'deadlines.take-new-rule', { changed: '' }, turnOf(ANNA));
    expect(await mine()).toMatchObject({ dueOn: '2026-12-14', version: 1 });
    await press(after(), 'deadlines.keep-old-rule', { changed: old }, turnOf(ANNA));
    const reply = await press(after(), 'deadlines.take-new-rule', { changed: old }, turnOf(ANNA));
    expect(JSON.stringify(reply.replace)).toContain('Kortet är gammalt');
    expect(await mine()).toMatchObject({ dueOn: '2026-12-14' });
  });

  it('is asked about only where the day becomes another', async () => {
    expect(templatesOf(await say(before(), 'frister', turnOf(ANNA)))).toEqual(['deadlines/list']);
  });
});
