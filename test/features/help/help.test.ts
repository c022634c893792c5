import { makeHelp } from '../../../src/features/help/make-help';
import { makeProfile } from '../../../src/features/profile/make-profile';
import type { Feature } from '../../../src/turn/feature';
import type { Person } from '../../../src/turn/person';
import { sayText } from '../../../src/turn/reply';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, cardOf, press, say, textsOf, turnOf } from '../say-to';
import { smallCatalogue } from '../small-catalogue';

eachDatabase('help', (given) => {
  const silent: Feature = {
    name: 'silent',
    commands: [{ words: ['hemligt'], run: () => Promise.resolve(sayText('x')) }],
    actions: [],
  };
  const help = (): Feature => {
    const ports = { db: given.db, catalogue: smallCatalogue };
    return makeHelp({ ...ports, features: [makeProfile(ports), silent] });
  };

  it('lists the words of every feature that says what they are for, then its own', async () => {
    const { commands } = cardOf(await say(help(), 'Hjälp!', turnOf(ANNA))).data;
    expect((commands as { words: string }[]).map(({ words }) => words)).toEqual([
      'profil',
      'kommun',
      'roll',
      'hjälp',
      'om',
    ]);
  });

  it.each(['hej', 'Hej!', 'Hallå', 'hello', 'Hi', 'god morgon'])('greets back to %s, every time', async (greeting) => {
    for (let time = 0; time < 2; time++)
      expect(cardOf(await say(help(), greeting, turnOf(ANNA))).template).toBe('help/welcome');
  });

  it('says that thanks are received, and what comes next', async () => {
    expect(textsOf(await say(help(), 'tack!', turnOf(ANNA)))).toEqual(['Varsågod. Skriv när du har en ny fråga.']);
  });

  it('tells about each guideline how long it holds', async () => {
    expect(cardOf(await say(help(), 'om', turnOf(ANNA))).data['guidelines']).toEqual([
      { title: 'Prov: Värmland', validity: 'Riktlinjen gäller från 1 januari 2026.' },
      {
        title: 'Prov: Botkyrka',
        validity: 'Riktlinjen gällde till 31 december 2025. Fråga kommunen vad som gäller nu.',
      },
    ]);
  });

  it('greets each person once, however often they are announced', async () => {
    const feature = help();
    const greet = async (person: Person) => (await feature.welcome?.(turnOf(person)))?.messages.length ?? 0;
    const greetings = await Promise.all([ANNA, ANNA, BO, ANNA].map(greet));
    expect(greetings.reduce((sum, one) => sum + one)).toBe(2);
    expect(await greet(BO)).toBe(0);
  });

  it('shows how to ask', async () => {
    expect(textsOf(await press(help(), 'help.ask-question', {}, turnOf(ANNA)))[0]).toMatch(/^Skriv din fråga/);
  });
});
