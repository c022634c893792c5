import { readProfile } from '../../../src/features/profile/api';
import { makeProfile } from '../../../src/features/profile/make-profile';
import { roleOf } from '../../../src/features/profile/roles';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, cardOf, press, say, textsOf, turnOf } from '../say-to';
import { smallCatalogue } from '../small-catalogue';

eachDatabase('the profile', (given) => {
  const profile = () => makeProfile({ db: given.db, catalogue: smallCatalogue });

  it.each([
    ['kommun Karlstad', 'Karlstad', 'Din kommun är nu Karlstad. Riktlinjen är Prov: Värmland.'],
    ['KOMMUN karlstads kommun', 'Karlstad', 'Din kommun är nu Karlstad. Riktlinjen är Prov: Värmland.'],
    ['kommun Hammaro', 'Hammarö', 'Din kommun är nu Hammarö. Riktlinjen är Prov: Värmland.'],
    [
      'kommun Örebro',
      'Örebro',
      'Jag har ingen riktlinje för Örebro. Kommunen är sparad i din profil, så att du inte får en annan plats regler. Ring kommunens växel.',
    ],
  ])('%s is kept as %s', async (text, municipality, answer) => {
    expect(textsOf(await say(profile(), text, turnOf(ANNA)))).toEqual([answer]);
    expect(await readProfile(given.db, ANNA)).toEqual({ municipality, role: null });
    expect(await readProfile(given.db, BO)).toEqual({ municipality: null, role: null });
  });

  it('repeats no word that is no municipality, and changes nothing', async () => {
    await say(profile(), 'kommun Karlstad', turnOf(ANNA));
    const [answer] = textsOf(await say(profile(), 'kommun Sagoland', turnOf(ANNA)));
    expect(answer).toMatch(/^Det är ingen kommun/);
    expect(answer).not.toMatch(/sagoland/i);
    expect(await readProfile(given.db, ANNA)).toEqual({ municipality: 'Karlstad', role: null });
  });

  it('keeps the role beside the municipality', async () => {
    await say(profile(), 'kommun Karlstad', turnOf(ANNA));
    expect(textsOf(await say(profile(), 'roll rektor', turnOf(ANNA)))).toEqual([
      'Din roll är sparad: Rektor. Skriv ”min del”, så visar jag vad du gör och väntar på.',
    ]);
    expect(await readProfile(given.db, ANNA)).toEqual({ municipality: 'Karlstad', role: 'rektor' });
  });

  it('repeats no word that is no role, and changes nothing', async () => {
    const [answer] = textsOf(await say(profile(), 'roll trollkarl', turnOf(ANNA)));
    expect(answer).toMatch(/^Det är ingen roll/);
    expect(answer).not.toMatch(/trollkarl/);
    expect(await readProfile(given.db, ANNA)).toEqual({ municipality: null, role: null });
  });

  it.each(['profil', 'kommun', 'roll'])('%s alone shows the form to whom has no profile', async (text) => {
    const reply = await say(profile(), text, turnOf(ANNA));
    expect(cardOf(reply).template).toBe('profile/form');
    expect(reply.private).toBe(true);
  });

  it('shows what was saved in place of the form, with the guidelines that follow', async () => {
    const data = { municipality: 'Karlstad', role: 'elevhalsa' };
    const reply = await press(profile(), 'profile.save', data, turnOf(ANNA));
    expect(reply.messages).toEqual([]);
    expect(reply.replace).toEqual({
      template: 'profile/shown',
      data: {
        heading: 'Din profil är sparad',
        facts: [
          { title: 'Kommun', value: 'Karlstad' },
          { title: 'Roll', value: 'Elevhälsa' },
        ],
        lead: 'De här riktlinjerna svarar jag ur:',
        guidelines: [{ title: 'Prov: Värmland', validity: 'Riktlinjen gäller från 1 januari 2026.' }],
      },
    });
    expect(await readProfile(given.db, ANNA)).toEqual(data);
  });

  it('forgets the role when another is chosen', async () => {
    await say(profile(), 'roll bvc', turnOf(ANNA));
    await press(profile(), 'profile.save', { municipality: 'Karlstad', role: 'none' }, turnOf(ANNA));
    expect((await readProfile(given.db, ANNA)).role).toBeNull();
  });

  it('says of a guideline that has run out that it has', async () => {
    await say(profile(), 'kommun Botkyrka', turnOf(ANNA));
    const shown = JSON.stringify(cardOf(await say(profile(), 'profil', turnOf(ANNA))));
    expect(shown).toContain('Riktlinjen gällde till 31 december 2025. Fråga kommunen vad som gäller nu.');
  });

  it.each([{ municipality: 'Sagoland' }, { municipality: 'karlstad' }, { municipality: 'Karlstad', role: 'kung' }])(
    'takes no profile that the form does not offer: %j',
    (data) => {
      expect(() => press(profile(), 'profile.save', data, turnOf(ANNA))).toThrow();
    },
  );
});

describe('a role is known by its everyday names', () => {
  it.each([
    ['soc', 'socialsekreterare'],
    ['SOCSEKR', 'socialsekreterare'],
    ['skolledare', 'rektor'],
    ['förskolechef', 'forskolechef'],
    ['forskolechef', 'forskolechef'],
    ['EHT', 'elevhalsa'],
    ['skolsyster', 'elevhalsa'],
    ['BVC', 'bvc'],
    ['ftv', 'tandvard'],
    ['läksek.', 'vardadministrator'],
    ['UL', 'utvecklingsledare'],
    ['kommun', null],
    ['', null],
  ])('%s', (word, role) => {
    expect(roleOf(word)).toBe(role);
  });
});
