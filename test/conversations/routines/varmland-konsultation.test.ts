import { startWhole, type WholeService } from '../whole-service';
import { WALKS } from './varmland-konsultation-walks';
import { walk, writesSomethingPersonal } from './walking';

describe('the routines of Värmland’s consultations, in chat', () => {
  let whole: WholeService;
  beforeAll(async () => {
    whole = await startWhole('sqlite', '2026-11-24T09:00:00+01:00');
  });
  afterAll(() => whole.stop());

  it.each(WALKS.map(([role, told], i) => [`${told.starts}, ${told.answers.join(' ')}`, role, told, i] as const))(
    '%s',
    async (_, role, told, i) => {
      const user = whole.chat.user(`walker-${i}`);
      await user.says('kommun Karlstad');
      await user.says(`roll ${role}`);
      await writesSomethingPersonal(user);
      await walk(user, told);
    },
  );

  it('has logged nothing of what was written or chosen', () => {
    expect(JSON.stringify(whole.logged)).not.toMatch(/Alva|2384|vk\./);
  });
});
