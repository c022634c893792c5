import { startWhole, type WholeService } from './whole-service';

describe('danger', () => {
  let whole: WholeService;
  beforeAll(async () => {
    whole = await startWhole('sqlite', '2026-11-24T22:00:00+01:00');
  });
  afterAll(async () => whole.stop());

  const firstLine = (shown: string): string => shown.split('\n')[0] ?? '';

  it.each([
    'min elev skriver just nu att hon tagit en massa tabletter och vill dö',
    'flickan säger att dom ska åka till flygplatsen ikväll och gifta bort henne',
    'pappan slår honom nu jag hör det genom väggen',
    'she says she is going to kill herself tonight, what do I do',
  ])('gives 112 first: %s', async (text) => {
    const user = whole.chat.user('frida');
    await user.says(text);
    expect(firstLine(user.sees())).toMatch(/^Ring 112 nu\./);
  });

  it('names the socialjour where the guideline of the place does', async () => {
    const user = whole.chat.user('gun');
    await user.says('kommun Botkyrka');
    await user.says('pojken hotar med kniv nu i klassrummet');
    expect(firstLine(user.sees())).toMatch(/^Ring 112 nu\..*Socialjouren.*010-564 64 67/);
  });

  it('goes before a refusal, in the same reply', async () => {
    const user = whole.chat.user('hilda');
    await user.says('20120314-2381 har tagit tabletter och vill dö nu');
    expect(firstLine(user.sees())).toMatch(/^Ring 112 nu\./);
    expect(user.sees()).toContain('personnummer');
    expect(user.sees()).not.toContain('2381');
  });

  it('goes before a form, and keeps nothing of it', async () => {
    const user = whole.chat.user('ines');
    await user.says('kommun Karlstad');
    await user.says('ny frist');
    await user.presses('Nej');
    await user.presses('deadlines.create', {
      rule: 'vk.utlatande.bvc',
      start: '2026-11-24',
      label: 'hon blir slagen just nu hemma',
    });
    expect(user.sees()).toMatch(/Ring 112 nu/);
    await user.says('frister');
    expect(user.sees()).not.toContain('BVC');
  });

  it('takes a question for a question', async () => {
    const user = whole.chat.user('jan');
    await user.says('vad gäller vid akut placering?');
    expect(firstLine(user.sees())).not.toMatch(/112/);
  });
});
