import { onEachDatabase } from './whole-service';

describe('a placed child whose places differ', () => {
  onEachDatabase('2026-11-24T09:00:00+01:00', (given) => {
    it('is answered matter by matter, in the card itself', async () => {
      const anna = given().chat.user('anna');
      await anna.says('kommun Göteborg');
      await anna.says('placerat barn');
      expect(anna.sees()).toContain('skyddade personuppgifter');
      await anna.presses('Visa vad som gäller', { home: 'vastra-gotaland', lives: 'varmland' });
      expect(anna.sees()).toContain('oavsett vilken kommun i Sverige');
      expect(anna.sees()).toContain('Källa: Västra Götaland: barns och ungas hälsa › 3.1 Samordningsansvar');
      await anna.presses('Välj andra platser');
      expect(anna.sees()).toContain('Vilka platser gäller det?');
    });

    it('is offered under an answer that holds for some places only', async () => {
      const eva = given().chat.user('eva');
      await eva.says('kommun Göteborg');
      await eva.says('vem har huvudansvaret för samordningen när ett barn är placerat?');
      await eva.presses('Välj barnets platser');
      expect(eva.sees()).toContain('Vilka platser gäller det?');
    });

    it('says that there is no guideline for other counties', async () => {
      const bo = given().chat.user('bo');
      await bo.says('placerat barn');
      await bo.presses('Visa vad som gäller', { decided: 'other', home: 'other', lives: 'other' });
      expect(bo.sees()).toContain('Ingen riktlinje här.');
      expect(bo.sees()).toContain('skollagen, som gäller i hela landet');
    });
  });
});
