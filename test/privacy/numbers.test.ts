import { certain, detect, found } from './kinds-in';

describe('a personnummer or samordningsnummer', () => {
  const TYPINGS: readonly (readonly [string, string])[] = [
    ['ten digits with hyphen', '151024-9830'],
    ['twelve digits with hyphen', '20151024-9830'],
    ['ten digits together', '1510249830'],
    ['twelve digits together', '201510249830'],
    ['a space', '151024 9830'],
    ['an en dash', '151024–9830'],
    ['a minus sign', '151024−9830'],
    ['plus, for those over a hundred', '151024+9830'],
    ['spaces around the hyphen', '151024 - 9830'],
    ['a no-break space', '151024\u00a09830'],
    ['the date as ISO', '2015-10-24-9830'],
    ['the date with spaces', '2015 10 24 9830'],
    ['pairs', '15 10 24 98 30'],
    ['each digit apart', '1 5 1 0 2 4 9 8 3 0'],
    ['each digit apart with hyphen', '1 5 1 0 2 4 - 9 8 3 0'],
    ['a dot', '151024.9830'],
    ['a slash', '151024/9830'],
    ['fours', '2015 1024 9830'],
    ['hidden by X', '151024-XXXX'],
    ['hidden by x, long', '20151024xxxx'],
    ['hidden by stars', '151024-****'],
    ['hidden in part', '151024-98XX'],
    ['a wrong check digit', '151024-9831'],
    ['interim letters', '20151024-TF12'],
    ['one interim letter', '151024-T123'],
    ['a line break', '151024-\n9830'],
    ['digits of full width', '１５１０２４-９８３０'],
    ['Arabic digits', '١٥١٠٢٤-٩٨٣٠'],
    ['an invisible space', '1510\u200b24-9830'],
    ['a soft hyphen', '151024\u00ad-9830'],
  ];

  it.each(TYPINGS)('is certain when typed with %s', (_how, typed) => {
    for (const text of [typed, `Barnet ${typed} är placerat.`, `pnr:${typed}`, `(${typed})`, `😀 ${typed}`]) {
      expect(certain(text)).toEqual(['personnummer']);
      expect(found(text)[0]?.[1]).toBe(typed);
    }
  });

  it.each(['151084-9830', '20151084-9830', '201510849830', '15 10 84 - 9830', '070579-9831'])(
    'with 60 added to the day is a samordningsnummer: %s',
    (typed) => expect(found(`T-nr ${typed}.`)).toEqual([['samordningsnummer', typed]]),
  );

  it('is found for every day that there is', () => {
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= 31; day++)
        for (const shift of [0, 60]) {
          const birth = `${String(month).padStart(2, '0')}${String(day + shift).padStart(2, '0')}`;
          expect(certain(`gäller 2011${birth}-4432 nu`)).toHaveLength(1);
          expect(certain(`gäller 11${birth}-4432 nu`)).toHaveLength(1);
        }
  });

  it.each([
    'personnumret är 159924-983',
    'pnr 1510249',
    'Personnummer: 15-10-24',
    'fyra sista är 9830',
    'p-nr 991540 1122',
  ])('counts after its cue, however wrongly typed: %s', (text) => expect(certain(text)).toEqual(['personnummer']));

  it.each([
    'Organisationsnummer 212000-1850.',
    'Mötet är 2025-03-12 kl. 09.00–10.30.',
    'Mötet är 2025-03-12 0900.',
    'SIP-möte 250312 0900',
    'Perioden 2024-01-01–2024-12-31.',
    'Läsåret 2024/2025 och 2025/2026.',
    'Åldrarna 10 11 12 13 14 år.',
    'Lagen (2025:400), 20 kap. 5 §, och 1990:52.',
    'Öppet 07.30-16.00, fredag 0730-1500, lunch 11.30–12.30.',
    '21 dagar, 3 veckor, 14 000 kr, 1 250 000 kronor.',
    'prop. 2025/26:12, SOSFS 2014:5, HSLF-FS 2017:40',
    'Ring 112 eller 1177.',
  ])('is not seen in %s', (text) => expect(detect(text)).toEqual([]));
});

describe('a telephone number', () => {
  it.each([
    '070-174 06 71',
    '0701740672',
    '070.174.06.73',
    '070 174 06 71',
    '070-17 40 671',
    '(070) 174 06 71',
    '070/1740671',
    '0 7 0 1 7 4 0 6 7 1',
    '+46 70 174 06 71',
    '+46701740671',
    '+46 (0)70-174 06 71',
    '0046 70 174 06 71',
    '076–174 06 71',
    '070-174\n06 71',
    '054-12 34 56',
    '054-540 50 01',
    '08-123 456 78',
    '0570-123 45',
    '0571123456',
    '+47 912 34 567',
    '+964 770 123 4567',
    'noll sju noll ett sju fyra noll sex sju ett',
  ])('is certain: %s', (number) => {
    for (const text of [`Ring ${number}.`, `Mammans mobil är ${number}, efter 15.`, number])
      expect(found(text)).toEqual([['phone', number]]);
    expect(certain(`Mammans nummer ${number}`)).toEqual(['phone']);
  });

  it.each([
    'Ring 010-831 90 70.',
    'Ring 010-8319070.',
    'Ring 010 - 831 90\n70 i dag.',
    'Ring 010-83 190 70.',
    'Ring +46 10 831 90 70 eller 0046108319070.',
    'Ring 010-831 71 84/010-564 64 67.',
    'Mottagningsgruppen: 530 622 55 eller 08-530 622 55.',
    'Ring 112, 1177, 116 111, 114 14 eller 020-50 50 50.',
    'Försäkringskassan har 0771-524 524.',
    'Öppet 08-16.30, 0800–1600, 07 30 - 16 00.',
    'Datum 05-12-2015, 5/12-15, 05.12.15',
    'Postnummer 651 84.',
    'Det kostar 0 kr, 012 av 100.',
    'Avsnitt 3.2.1.4 i riktlinjen.',
  ])('is not seen in: %s', (text) => expect(detect(text)).toEqual([]));
});
