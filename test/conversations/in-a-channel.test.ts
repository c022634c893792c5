import { startWhole, type WholeService } from './whole-service';

describe('in a channel', () => {
  let whole: WholeService;
  beforeAll(async () => {
    whole = await startWhole('sqlite', '2026-11-24T09:00:00+01:00');
  });
  afterAll(async () => whole.stop());

  it('answers a question there', async () => {
    const there = whole.chat.user('karin').in('channel', '19:samverkan@thread.tacv2');
    await there.says('vilket nummer har koordinatorn på BUP i Värmland?');
    expect(there.sees()).toContain('010-831 71 84');
  });

  it('takes what is personal to the private chat, and says so', async () => {
    const lisa = whole.chat.user('lisa');
    await lisa.installs();
    const there = lisa.in('channel', '19:samverkan@thread.tacv2');
    await there.says('frister');
    expect(there.sees()).toContain('privata chatt');
    expect(there.sees()).not.toContain('frister att');
    expect(lisa.seesAll()).toMatch(/frist/i);
  });
});
