import { certain, detect, found } from './kinds-in';

describe('an e-mail address', () => {
  it.each([
    'mia.s@example.com',
    'åsa_öst+skola@exempel.nu',
    'MIA@EXAMPLE.SE',
    'mia(at)example.se',
    'mia @ example.se',
    'mia snabel-a example punkt se',
  ])('is certain: %s', (address) => expect(found(`Skriv till ${address} i dag.`)).toEqual([['email', address]]));
  it('passes when it is official, and not when something stands before it', () => {
    expect(detect('Skicka till SN@torsby.se.')).toEqual([]);
    expect(found('Skicka till mia.sn@torsby.se.')).toEqual([['email', 'mia.sn@torsby.se']]);
  });
});

describe('a day of birth', () => {
  it.each([
    ['Barnet är fött 2019-02-11 i Karlstad.', '2019-02-11'],
    ['Född: 11/2 2019.', '11/2 2019'],
    ['Pojken (född 5 juni 2014) sover inte.', '5 juni 2014'],
    ['f. 150312', '150312'],
    ['flickan f 20150312', '20150312'],
    ['född den 12 mars 2015', 'den 12 mars 2015'],
    ['föddes på BB i Karlstad 12.3.2015', '12.3.2015'],
    ['födelsedatum 15-03-12', '15-03-12'],
    ['hon fyller 9 år den 3 maj', 'den 3 maj'],
    ['2015-03-12 är hon född', '2015-03-12'],
  ])('is certain: %s', (text, day) => {
    expect(certain(text)).toEqual(['birthdate']);
    expect(found(text)[0]?.[1]).toBe(day);
  });
  it.each([
    'Barnet är aktuellt sedan 2024-10-02 enligt SoL.',
    'Barnet är född utomlands och kom hit 2019-02-11.',
    'Flickan fyller snart nio år.',
    'Pojken är född 2015.',
    'Mötet är den 12 mars 2025.',
  ])('is not seen in: %s', (text) => expect(detect(text)).toEqual([]));
});

describe('numbers that something is kept under', () => {
  it.each([
    ['casenumber', 'Ärende 2025:4471 hos er?', '2025:4471'],
    ['casenumber', 'Polisens diarienummer är 5000-K88211-24.', '5000-K88211-24'],
    ['casenumber', 'dnr SN 2025/0123', 'SN 2025/0123'],
    ['casenumber', 'SN-2025-0123 gäller', 'SN-2025-0123'],
    ['casenumber', 'Mål T 1234-25 i tingsrätten', 'T 1234-25'],
    ['casenumber', 'journalnummer 448812', '448812'],
    ['plate', 'Bil med skylt PMS 41B stod utanför.', 'PMS 41B'],
    ['plate', 'regnr abc123', 'abc123'],
    ['plate', 'Han kör ABC 123.', 'ABC 123'],
    ['other', 'Passet har nummer 98765432, utfärdat i Kabul.', '98765432'],
    ['other', 'kontonummer 8327-9 123 456 789-0', '8327-9 123 456 789-0'],
    ['other', 'IBAN SE45 5000 0000 0583 9825 7466', 'SE45 5000 0000 0583 9825 7466'],
    ['other', 'inloggad från 83.251.12.7 i natt', '83.251.12.7'],
    ['other', 'Profilen: instagram.com/skogsfe.05', 'instagram.com/skogsfe.05'],
    [
      'other',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
    ],
    ['handle', 'Hon heter stjernan.x på tiktok', 'stjernan.x'],
    ['handle', 'Spelar under nicket DragonSlayer_07 varje natt.', 'DragonSlayer_07'],
    ['handle', 'snap: tova_99', 'tova_99'],
    ['handle', 'följ @liten.groda på insta', '@liten.groda'],
  ])('%s: %s', (kind, text, words) => {
    expect(found(text)).toEqual([[kind, words]]);
    expect(certain(text)).toEqual([kind]);
  });
  it.each([
    'Enligt SoL 2025:400, LVU 1990:52 och HSL 2017:30.',
    'JO 5932-2012 och HFD 2023 ref. 12.',
    'Se prop. 2025/26:12 och SOU 2024:10.',
    'Läs mer på 1177.se eller socialstyrelsen.se.',
    'Se https://www.regionvarmland.se/kontakt.',
    'Blankett 7K3F, version 2.1, sida 3 av 12.',
    'LVU 123 är ingen bil, och BUP 200 inte heller.',
    't.ex. m.m. bl.a. o.s.v. fr.o.m. kl.09',
    'SoL/LVU, 24/7, 50/50',
    'ny frist vp.rutin.skyddade-uppgifter 2026-11-24',
    'ny frist vk.kontakt.avvikelse-klinik 2026-11-24',
    'lämna över K7-4MR',
    'Barnets personnummer saknas, mötet är 2025-03-12.',
    'Passet går ut 2026-03-12.',
    'Orosanmälan kom 12/3 och 15/3.',
    'Bidrag på 2 500 000 kr, ring om budgeten.',
    'Läs https://www.socialstyrelsen.se/kunskapsstod/bbic',
  ])('none in: %s', (text) => expect(detect(text)).toEqual([]));
});
