import { instantAt, LocalDate } from '../../src/calendar/local-date';
import { openingState, sayHours, weekdays, type OpeningHours } from '../../src/calendar/opening-hours';

const at = (date: string, time: string) => instantAt(LocalDate.parse(date), time);
const office = weekdays('07:30', '16:00');
const lunch: OpeningHours = {
  monday: [
    { from: '08:30', to: '12:00' },
    { from: '13:00', to: '18:00' },
  ],
  tuesday: [{ from: '08:30', to: '12:00' }],
  wednesday: [{ from: '08:30', to: '12:00' }],
  thursday: [{ from: '08:30', to: '12:00' }],
  friday: [],
  saturday: [],
  sunday: [],
};
const never: OpeningHours = { ...lunch, monday: [], tuesday: [], wednesday: [], thursday: [] };

test.each([
  ['2026-11-24', '07:30', '16:00'],
  ['2026-11-24', '15:59', '16:00'],
  ['2026-03-30', '07:30', '16:00'],
])('vardagar 07.30–16.00 is open %s at %s until %s', (date, time, closesAt) => {
  expect(openingState(office, at(date, time))).toEqual({ open: true, closesAt, eve: null });
});

test.each([
  ['2026-11-24', '07:29', '2026-11-24'],
  ['2026-11-24', '16:00', '2026-11-25'],
  ['2026-11-20', '17:00', '2026-11-23'],
  ['2026-04-02', '18:00', '2026-04-07'],
  ['2026-05-01', '10:00', '2026-05-04'],
  ['2026-01-06', '10:00', '2026-01-07'],
])('it is closed %s at %s, and opens %s at 07:30', (date, time, opens) => {
  expect(openingState(office, at(date, time))).toEqual({
    open: false,
    opens: { date: opens, at: '07:30' },
    eve: null,
  });
});

test('an eve on a weekday is open, and named', () => {
  expect(openingState(office, at('2026-12-24', '10:00'))).toEqual({ open: true, closesAt: '16:00', eve: 'julafton' });
});

test('the eve that it opens on next is named', () => {
  expect(openingState(office, at('2026-12-23', '17:00'))).toEqual({
    open: false,
    opens: { date: '2026-12-24', at: '07:30' },
    eve: 'julafton',
  });
});

test('lunch is closed, and it opens again the same day', () => {
  expect(openingState(lunch, at('2026-11-23', '12:00'))).toEqual({
    open: false,
    opens: { date: '2026-11-23', at: '13:00' },
    eve: null,
  });
});

test('hours on one weekday are found past two holidays in a row', () => {
  const fridays: OpeningHours = { ...never, friday: [{ from: '09:00', to: '11:00' }] };
  expect(openingState(fridays, at('2026-12-18', '12:00'))).toMatchObject({
    opens: { date: '2027-01-08', at: '09:00' },
  });
});

test('a contact without hours never opens', () => {
  expect(openingState(never, at('2026-11-23', '12:00'))).toEqual({ open: false, opens: null, eve: null });
});

test('hours are said with a point, and days with the same hours together', () => {
  expect(sayHours(office)).toBe('vardagar 07.30–16.00');
  expect(sayHours(lunch)).toBe('måndag 08.30–12.00 och 13.00–18.00, tisdag–torsdag 08.30–12.00');
  expect(sayHours({ ...office, saturday: [{ from: '10:00', to: '12:00' }] })).toBe(
    'vardagar 07.30–16.00, lördag 10.00–12.00',
  );
  expect(sayHours(never)).toBe('stängt');
});
