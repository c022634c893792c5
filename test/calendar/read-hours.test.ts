import { WEEKDAYS } from '../../src/calendar/local-date';
import { OpeningHours, openingState, sayHours, weekdays } from '../../src/calendar/opening-hours';
import { readHours } from '../../src/calendar/read-hours';

describe('opening hours as people write them', () => {
  it.each([
    ['vardagar 8–16', 'vardagar 08.00–16.00'],
    ['Vardagar 08:00-16:30', 'vardagar 08.00–16.30'],
    ['mån-tors 8.30–12 och 13–16, fre 9–12', 'måndag–torsdag 08.30–12.00 och 13.00–16.00, fredag 09.00–12.00'],
    ['måndagar kl. 9–12', 'måndag 09.00–12.00'],
    ['dygnet runt', 'alla dagar 00.00–24.00'],
    ['alla dagar 8–17; helger 18–20', 'vardagar 08.00–17.00, lördag–söndag 08.00–17.00 och 18.00–20.00'],
    ['fre 16–02', 'fredag 16.00–24.00, lördag 00.00–02.00'],
    ['sön 22–24', 'söndag 22.00–24.00'],
  ])('%s means %s', (written, said) => {
    const hours = readHours(written);
    expect(OpeningHours.safeParse(hours).success).toBe(true);
    expect(hours && sayHours(hours)).toBe(said);
  });

  it.each([
    '',
    '8–16',
    'vardagar',
    'vardagar 8',
    'vardagar 25–26',
    'vardagar 8–8',
    'fre–mån 8–16',
    'måndag 8–12 och 11–13',
    'ring först',
    'vardagar 8–16–18',
    'vardagar 8.70–16',
  ])('%s is no hours', (written) => {
    expect(readHours(written)).toBeNull();
  });

  it('reads back all that is said of hours', () => {
    const spans = [
      [],
      [{ from: '08:00', to: '12:00' }],
      [
        { from: '00:00', to: '07:30' },
        { from: '13:00', to: '24:00' },
      ],
    ];
    for (let i = 1; i < 3 ** 7; i += 1) {
      const week = Object.fromEntries(WEEKDAYS.map((day, d) => [day, spans[Math.floor(i / 3 ** d) % 3] ?? []]));
      const hours = OpeningHours.parse(week);
      expect(readHours(sayHours(hours))).toEqual(hours);
    }
  });

  it('is open over midnight', () => {
    const hours = readHours('vardagar 16.30–08');
    const open = (iso: string) => hours !== null && openingState(hours, Date.parse(iso)).open;
    expect(open('2026-11-24T23:30:00+01:00')).toBe(true);
    expect(open('2026-11-25T07:59:00+01:00')).toBe(true);
    expect(open('2026-11-25T08:00:00+01:00')).toBe(false);
  });

  it('leaves ordinary hours as they were', () => {
    expect(readHours('vardagar 07.30–16.00')).toEqual(weekdays('07:30', '16:00'));
  });
});
