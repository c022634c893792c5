import { onEachDatabase, type WholeService } from '../whole-service';
import type { User } from '../../connector/chat';

const TUESDAY = '2026-11-24T09:00:00+01:00';

const inKarlstad = async (whole: WholeService, name: string): Promise<User> => {
  const user = whole.chat.user(name);
  await user.says('kommun Karlstad');
  await user.says('roll socialsekreterare');
  return user;
};

const crosses = async (user: User): Promise<void> => {
  await user.presses('Nej, ingen fara');
  await user.presses('Nej');
};

describe('walking through a routine', () => {
  onEachDatabase(TUESDAY, (given) => {
    it('asks for the place first', async () => {
      const user = given().chat.user('ada');
      await user.says('rutiner');
      expect(user.sees()).toContain('Välj kommun först');
      await user.says('kommun Örebro');
      await user.says('starta utlåtande');
      expect(user.sees()).toContain('Jag har ingen riktlinje för Örebro, och därför inga rutiner');
    });

    it('goes from the call to the deadline, and back over a changed answer', async () => {
      const user = await inKarlstad(given(), 'berit');
      await user.says('starta utlatande');
      expect(user.sees()).toContain('Är något barn i fara just nu?');
      await crosses(user);
      expect(user.sees()).toContain('Har du ringt aktuell rektor?');
      await user.presses('Nästa', { choice: 'nej' });
      await user.presses('Nästa');
      await user.presses('Nästa', { ticks: 'barnet,du' });
      await user.presses('Nästa', { choice: 'post' });
      await user.presses('Nästa', { day: '2026-11-30' });
      expect(user.sees()).toBe('Dagen ligger i framtiden. Välj i dag eller en tidigare dag.');
      await user.presses('Nästa', { day: '2026-11-23' });
      expect(user.sees()).toContain('Väntar på svar');
      await user.presses('Ändra ett svar');
      expect(user.sees()).toContain('Hur skickar du blanketten? Med post');
      await user.presses('Ändra det svaret', { step: 'kanal' });
      await user.presses('Nästa', { choice: 'plattform' });
      expect(user.sees()).toContain('Väntar på svar');
      await user.presses('Bevaka frist');
      expect(user.sees()).toContain('Sista dag: måndag 14 december');
      expect(user.sees()).toContain('Inget är anmält eller journalfört.');
      await user.says('frister');
      expect(user.sees()).toContain('Utlåtande från förskola eller skola');
    });

    it('is offered again, with the threshold before it, and is gone when it is broken off', async () => {
      const user = await inKarlstad(given(), 'carin');
      await user.says('starta utlåtande');
      await crosses(user);
      await user.presses('Nästa', { choice: 'ja' });
      await user.says('rutiner');
      expect(user.sees()).toContain('Påbörjad: Skriftligt utlåtande');
      await user.says('starta utlåtande');
      await user.presses('Fortsätt');
      await crosses(user);
      expect(user.sees()).toContain('Steg 2 av högst');
      await user.presses('Avbryt');
      expect(user.sees()).toContain('Jag har inte skickat eller anmält något.');
      await user.says('rutiner');
      expect(user.sees()).not.toContain('Påbörjad');
    });

    it('gives 112 and the place’s own number where a child is in danger, and goes no further', async () => {
      const user = await inKarlstad(given(), 'doris');
      await user.says('starta muntlig konsultaton');
      await user.presses('Jag är osäker');
      expect(user.sees()).toMatch(/^Ring 112 nu/);
      expect(user.buttons()).toEqual([]);
    });

    it('stops at skyddade personuppgifter', async () => {
      const user = await inKarlstad(given(), 'elsa');
      await user.says('starta välja konsultation');
      await user.presses('Nej, ingen fara');
      await user.presses('Vet inte');
      expect(user.sees()).toContain('direkt med socialsekreteraren');
    });

    it('prints a checklist without a day of the matter', async () => {
      const user = await inKarlstad(given(), 'frida');
      await user.says('starta utlåtande');
      await crosses(user);
      await user.presses('Nästa', { choice: 'ja' });
      await user.presses('Nästa', { ticks: '' });
      await user.presses('Nästa', { choice: 'post' });
      await user.presses('Nästa', { day: '2026-10-12' });
      await user.presses('Nästa', { choice: 'sent' });
      expect(user.sees()).toContain('Sista dag: måndag 2 november');
      await user.presses('Skriv ut');
      expect(user.sees()).toContain('☐ Ring rektor och fråga när du får svaret.');
      expect(user.sees()).not.toMatch(/2 november|12 oktober/);
      await user.presses('Tillbaka');
      expect(user.sees()).toContain('Väntar på svar');
    });

    it('is begun from an answer that it is about, by the one whose it is', async () => {
      const user = await inKarlstad(given(), 'hanna');
      await user.says('hur konsulterar jag BUP?');
      await user.presses('Starta rutin');
      await crosses(user);
      expect(user.sees()).toMatch(/^Konsultation med .*\nSteg 1 av högst/);
      const head = given().chat.user('ivar');
      await head.says('hur konsulterar jag BUP?');
      expect(head.buttons()).not.toContain('Starta rutin');
    });

    it('hands over to the booking of a psychologist', async () => {
      const user = await inKarlstad(given(), 'jenny');
      await user.says('starta bup');
      await crosses(user);
      await user.presses('Nästa', { choice: 'anonymt' });
      await user.presses('Boka psykolog');
      expect(user.sees()).toContain('fara');
      await user.presses('Nej, ingen fara');
      expect(user.sees()).toContain('skyddade personuppgifter');
      await user.presses('Nej');
      expect(user.sees()).toMatch(/psykolog/i);
    });

    it('asks back among routines that are alike, and says when there is none', async () => {
      const user = await inKarlstad(given(), 'gun');
      await user.says('starta skolan');
      expect(user.sees()).toContain('Det finns flera rutiner som liknar det du skrev.');
      await user.says('starta bakning');
      expect(user.sees()).toContain('Den rutinen känner jag inte igen.');
    });
  });
});
