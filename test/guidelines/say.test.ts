import { makeCatalogue } from '../../src/guidelines/catalogue';
import { phoneOf } from '../../src/guidelines/say';
import { printPhone } from '../../src/guidelines/phone-of';
import { sayLaw } from '../../src/guidelines/say-law';
import { sayAge } from '../../src/guidelines/say-age';
import { sayEvery, sayRuleTime } from '../../src/guidelines/say-time';
import type { Time } from '../../src/guidelines/model';
import { guideline, rules } from './fixture';

const catalogue = makeCatalogue([guideline], [], []);
const own = (id: string) => {
  const rule = catalogue.rule(id);
  if (!rule) throw new Error(id);
  return rule;
};

describe('a sentence is said', () => {
  it.each([
    ['Inom {pr.svar}.', 'Inom tre veckor.'],
    ['Anmäl {pr.anmalan}.', 'Anmäl genast.'],
    ['{pr.svar#name}: {pr.svar#acts}, inte {pr.svar#waits}', 'Svar från skolan: rektor, inte socialsekreteraren'],
    ['{pr.telefon}', '010-831 62 43'],
    ['{pr.telefon#hours}', 'måndag 07.30–16.00'],
    ['{pr.telefon#name} {pr.telefon#ages} {pr.telefon#place}', 'Mottagningen 0–5 år Gotland'],
    ['{pr.jour}', '530 622 55 (riktnummer saknas i texten)'],
    ['{pr.rektor}', 'Aktuell rektor'],
    ['{pr.lag.nya}', '20 kap. 5 § socialtjänstlagen'],
    ['{pr.lag.nya#full}', '20 kap. 5 § socialtjänstlagen (2025:400)'],
    ['{pr.lag.gamla}', '11 kap. 2 § i gamla socialtjänstlagen (2001:453)'],
    ['{pr.alder}, {pr.alder#until}', '0–5 år, 6 år'],
    ['{pr.lank} {pr.lank#name}', 'https://example.se/blankett Blanketten'],
    ['{pr.blankett} till {pr.blankett#to}', 'Frågeblankett till rektor'],
    ['{pr.ord.svar}', 'Svar'],
    ['{pr.giltighet#from}–{pr.giltighet#to}', '1 januari 2021–31 december 2023'],
    ['{pr.giltighet#until}, {pr.giltighet#extension}', '31 december 2025, två år'],
  ])('%s → %s', (sentence, said) => {
    expect(catalogue.say(sentence)).toBe(said);
  });

  it('draws on its own rule', () => {
    expect(catalogue.say(rules.telefon.says, own('pr.telefon'))).toBe(
      'Ring 010-831 62 43, måndag 07.30–16.00, om barn 0–5 år.',
    );
  });

  it.each(['{pr.finns-inte}', '{pr.svar#hours}', '{pr.jour#hours}', '{#tid}', '{}', '{pr.samtycke}'])(
    'throws rather than say %s wrong',
    (sentence) => {
      expect(() => catalogue.say(sentence)).toThrow('Nothing to say');
    },
  );
});

describe('a telephone number is printed in its usual form', () => {
  it.each([
    ['+46108316243', '010-831 62 43'],
    ['+4654295000', '054-29 50 00'],
    ['+4687508000', '08-750 80 00'],
    ['+46850700000', '08-507 000 00'],
    ['+4656517000', '0565-170 00'],
    ['+4712345678', '+4712345678'],
  ])('%s → %s', (e164, printed) => {
    expect(printPhone(e164)).toBe(printed);
  });

  it('says nothing of an area code where a number has none by nature', () => {
    expect(phoneOf({ medium: 'phone', name: 'SOS Alarm', printed: '112', e164: null })).toBe('112');
  });
});

describe('times and ages are said in words', () => {
  const times: readonly (readonly [Time, string])[] = [
    [{ type: 'duration', iso: 'P1M' }, 'en månad'],
    [{ type: 'order', first: 'Ring.', then: 'Skicka.' }, 'först: Ring. sedan: Skicka.'],
    [{ type: 'event', when: 'vid mötet' }, 'vid mötet'],
    [{ type: 'ongoing' }, 'fortlöpande'],
    [{ type: 'times', count: 2, per: 'P1Y' }, 'två gånger per år'],
    [{ type: 'times', count: 1, per: 'P6M' }, 'en gång på sex månader'],
    [{ type: 'period', from: '2023-07-02', to: null }, 'från 2 juli 2023'],
    [{ type: 'period', from: '2008', to: '2011' }, '2008–2011'],
  ];
  it.each(times)('%j → %s', (time, said) => {
    expect(sayRuleTime(time, (sentence) => sentence)).toBe(said);
  });
  it.each([
    ['P1Y', 'varje år'],
    ['P2Y', 'vartannat år'],
    ['P3Y', 'vart tredje år'],
    ['P2W', 'varannan vecka'],
    ['P6M', 'varje halvår'],
    ['P3M', 'var tredje månad'],
    ['P15D', 'med 15 dagar emellan'],
  ])('every %s → %s', (iso, said) => {
    expect(sayEvery(iso)).toBe(said);
  });
  it.each([
    [{ from: 0, to: 5 }, '0–5 år'],
    [{ from: null, to: 17 }, 'under 18 år'],
    [{ from: 15, to: null }, 'från 15 år'],
    [{ from: 6, to: 6 }, '6 år'],
    [{ from: null, to: null }, null],
  ])('%j → %s', (age, said) => {
    expect(sayAge(age)).toBe(said);
  });
});

describe('an act is named', () => {
  it.each([
    ['lagen om vård av unga (LVU)', '1990:52', '32 §', '32 § lagen om vård av unga (LVU, 1990:52)'],
    ['skollagen', null, '7 kap. 22 §', '7 kap. 22 § skollagen'],
    ['hälso- och sjukvårdslagen', '2017:30', null, 'hälso- och sjukvårdslagen (2017:30)'],
    [null, null, null, null],
  ])('%s %s %s → %s', (act, sfs, paragraph, said) => {
    expect(sayLaw({ act, sfs, paragraph, edition: 'current' }, true)).toBe(said);
  });
});
