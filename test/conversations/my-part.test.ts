import { onEachDatabase } from './whole-service';

describe('what is one’s own part', () => {
  onEachDatabase('2026-11-24T09:00:00+01:00', (given) => {
    it('is shown from the profile, side by side and then whole', async () => {
      const anna = given().chat.user('anna');
      await anna.says('min del');
      expect(anna.buttons()).toEqual(['Välj kommun och roll']);
      await anna.says('kommun Karlstad');
      await anna.says('roll socialsekreterare');
      expect(anna.sees()).toContain('Skriv ”min del”');
      await anna.says('profil');
      await anna.presses('Visa min del');
      expect(anna.sees()).toMatch(/Du gör[\s\S]*Du väntar på/);
      expect(anna.sees()).toContain('Källa: Värmland: placerade barn › 2.4');
      await anna.presses('Mer: Du väntar på');
      expect(anna.sees()).toContain(
        'skicka den ifyllda blanketten tillbaka till ansvarig socialsekreterare inom tre veckor',
      );
    });

    it('tells an independent preschool what its text says of it', async () => {
      const bo = given().chat.user('bo');
      await bo.says('kommun Östersund');
      await bo.says('roll förskolechef');
      await bo.says('min del');
      expect(bo.sees()).toMatch(/Fristående skolor[\s\S]*även fristående förskolor/);
    });
  });
});
