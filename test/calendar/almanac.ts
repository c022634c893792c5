/** Sweden's holidays as almanacs print them, typed apart from the code that works them out. */
export const FIXED_HOLIDAYS: Readonly<Record<string, string>> = {
  '01-01': 'nyårsdagen',
  '01-06': 'trettondedag jul',
  '05-01': 'första maj',
  '06-06': 'Sveriges nationaldag',
  '12-25': 'juldagen',
  '12-26': 'annandag jul',
};

export const MOVING_HOLIDAYS: Readonly<Record<string, string>> = {
  '2024-03-29': 'långfredagen',
  '2024-03-31': 'påskdagen',
  '2024-04-01': 'annandag påsk',
  '2024-05-09': 'Kristi himmelsfärdsdag',
  '2024-05-19': 'pingstdagen',
  '2024-06-22': 'midsommardagen',
  '2024-11-02': 'alla helgons dag',
  '2025-04-18': 'långfredagen',
  '2025-04-20': 'påskdagen',
  '2025-04-21': 'annandag påsk',
  '2025-05-29': 'Kristi himmelsfärdsdag',
  '2025-06-08': 'pingstdagen',
  '2025-06-21': 'midsommardagen',
  '2025-11-01': 'alla helgons dag',
  '2026-04-03': 'långfredagen',
  '2026-04-05': 'påskdagen',
  '2026-04-06': 'annandag påsk',
  '2026-05-14': 'Kristi himmelsfärdsdag',
  '2026-05-24': 'pingstdagen',
  '2026-06-20': 'midsommardagen',
  '2026-10-31': 'alla helgons dag',
  '2027-03-26': 'långfredagen',
  '2027-03-28': 'påskdagen',
  '2027-03-29': 'annandag påsk',
  '2027-05-06': 'Kristi himmelsfärdsdag',
  '2027-05-16': 'pingstdagen',
  '2027-06-26': 'midsommardagen',
  '2027-11-06': 'alla helgons dag',
  '2028-04-14': 'långfredagen',
  '2028-04-16': 'påskdagen',
  '2028-04-17': 'annandag påsk',
  '2028-05-25': 'Kristi himmelsfärdsdag',
  '2028-06-04': 'pingstdagen',
  '2028-06-24': 'midsommardagen',
  '2028-11-04': 'alla helgons dag',
  '2029-03-30': 'långfredagen',
  '2029-04-01': 'påskdagen',
  '2029-04-02': 'annandag påsk',
  '2029-05-10': 'Kristi himmelsfärdsdag',
  '2029-05-20': 'pingstdagen',
  '2029-06-23': 'midsommardagen',
  '2029-11-03': 'alla helgons dag',
  '2030-04-19': 'långfredagen',
  '2030-04-21': 'påskdagen',
  '2030-04-22': 'annandag påsk',
  '2030-05-30': 'Kristi himmelsfärdsdag',
  '2030-06-09': 'pingstdagen',
  '2030-06-22': 'midsommardagen',
  '2030-11-02': 'alla helgons dag',
};

export const EVES: Readonly<Record<string, string>> = {
  '12-24': 'julafton',
  '12-31': 'nyårsafton',
  '2024-06-21': 'midsommarafton',
  '2025-06-20': 'midsommarafton',
  '2026-06-19': 'midsommarafton',
  '2027-06-25': 'midsommarafton',
  '2028-06-23': 'midsommarafton',
  '2029-06-22': 'midsommarafton',
  '2030-06-21': 'midsommarafton',
};

const moving = new Map(Object.entries({ ...MOVING_HOLIDAYS, ...EVES }));
const fixed = new Map(Object.entries({ ...FIXED_HOLIDAYS, '12-24': 'julafton', '12-31': 'nyårsafton' }));

/** The almanac's own answer, for 2024–2030 only: whether no time that the law gives ends on the day. */
export const almanacFree = (date: string): boolean =>
  moving.has(date) || fixed.has(date.slice(5)) || [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());
