import { onEachDatabase } from './whole-service';

describe('comparing the guidelines', () => {
  onEachDatabase('2026-11-24T09:00:00+01:00', (given) => {
    it('shows the five beside one another, the own place first, and opens one whole', async () => {
      const anna = given().chat.user('anna');
      await anna.says('kommun Karlstad');
      await anna.says('jämför förhandsbedömning');
      expect(anna.sees()).toMatch(/Värmland: konsultationer \(din plats\)[\s\S]*Botkyrka: förskola/);
      expect(anna.sees()).toContain('Säger inget om det.');
      expect(anna.sees()).toContain('Botkyrka säger tre veckor. Västra Götaland säger två veckor');
      await anna.presses('Läs Botkyrka');
      expect(anna.sees()).toContain('Källa: Botkyrka: förskola, skola och socialtjänst');
    });

    it('gives 112 before any comparison, and refuses what points somebody out', async () => {
      const bo = given().chat.user('bo');
      await bo.says('jämför vad jag gör nu, pappan slår barnet just nu');
      expect(bo.sees()).toContain('112');
      expect(bo.sees()).not.toContain('Säger inget om det.');
      await bo.says('jämför samtycke för 20120304-1234');
      expect(bo.sees()).not.toContain('Källa');
    });
  });
});
