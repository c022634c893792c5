import { onEachDatabase } from './whole-service';

describe('words to use', () => {
  onEachDatabase('2026-11-24T09:00:00+01:00', (given) => {
    it('stand behind a button, apart from the answer', async () => {
      const anna = given().chat.user('anna');
      await anna.says('kommun Karlstad');
      await anna.says('vad ska socialtjänsten skriva i journalen efter en anonym psykologkonsultation?');
      expect(anna.buttons()).toContain('Ord att använda');
      expect(anna.sees()).not.toContain('I journalen:');
      await anna.presses('Ord att använda');
      expect(anna.sees()).toContain('I journalen: Anonym konsultation med psykolog är gjord');
      expect(anna.sees()).toContain('Orden är mitt förslag.');
      expect(anna.sees()).toContain('Källa: Värmland: konsultationer › Anonyma psykologkonsultationer');
    });
  });
});
