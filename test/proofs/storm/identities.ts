import type { Pick } from './random';

/** One invented person's detail, as somebody types it. */
export interface Identity {
  readonly kind: 'name' | 'personnummer' | 'phone' | 'email' | 'address' | 'school';
  /** As it is written in the message. */
  readonly typed: string;
  /** What must be found nowhere afterwards: the typed form and its telling parts. */
  readonly traces: readonly string[];
}

const FIRST =
  `Elvira Melker Zeynep Torvald Ingegerd Amira Wilhelmina Casper Yusuf Saga-Lisa Hjördis Mohamed Tindra Sixten
Fatuma Valdemar Svante Ottilia Karim Gunborg Ludvig Nadja Hampus Jasmina Tilde Rasmus Natalija Viggo Linnéa Sebastian`
    .trim()
    .split(/\s+/);
const LAST = `Ståhlberg Vesterlund Al-Hamadi Öhrnfelt Bergkvist Khalil Norrgren Sandelin Hedlund Kowalczyk Rosenblad
Tesfaye Åkerblom Wikström Lindeberg Nyqvist Ghorbani Sjölander Fagerström Haddadin Engdahl Palmgren Björkander Isaksson`
  .trim()
  .split(/\s+/);
const STREETS = ['Granitstigen', 'Lönnkullevägen', 'Storgatan', 'Kvarnbacksgatan', 'Björnbärsvägen', 'Tallhöjdsgränd'];
const TOWNS = ['654 61 Karlstad', '147 40 Tumba', '831 31 Östersund', '412 63 Göteborg'];
const SCHOOLS = ['Vinterbyskolan', 'Lundakullens förskola', 'Åsvallaskolan', 'Hästhagsskolan', 'förskolan Sländan'];

const digits = (pick: Pick, count: number): string => Array.from({ length: count }, () => pick.below(10)).join('');
const two = (value: number): string => String(value).padStart(2, '0');

const name = (pick: Pick): Identity => {
  const [first, last] = [pick.one(FIRST), pick.one(LAST)];
  const typed = pick.one([
    `${first} ${last}`,
    `${last}, ${first}`,
    `${first} ${last}s`,
    `${first.toUpperCase()} ${last}`,
    first,
  ]);
  const cased = pick.below(6) === 0 ? typed.toLowerCase() : typed;
  return { kind: 'name', typed: cased, traces: typed === first ? [first] : [first, last] };
};

const personnummer = (pick: Pick): Identity => {
  const [year, month, day] = [2006 + pick.below(19), two(1 + pick.below(12)), two(1 + pick.below(28))];
  const [yy, end] = [two(year % 100), digits(pick, 4)];
  const typed = pick.one([
    `${String(year)}${month}${day}-${end}`,
    `${yy}${month}${day}-${end}`,
    `${String(year)}${month}${day}${end}`,
    `${yy}${month}${day}${end}`,
    `${yy}${month}${day} ${end}`,
    `${yy}${month}${day}–${end}`,
    `${String(year)}-${month}-${day}-${end}`,
    `${String(year)} ${month} ${day} ${end}`,
    `${yy} ${month} ${day} ${end.slice(0, 2)} ${end.slice(2)}`,
    `${yy}${month}${day}+${end}`,
  ]);
  const bare = `${yy}${month}${day}${end}`;
  return { kind: 'personnummer', typed, traces: [typed, bare, `${month}${day}-${end}`] };
};

const phone = (pick: Pick): Identity => {
  const [a, b] = [pick.one(['070', '072', '073', '076', '079']), digits(pick, 7)];
  const typed = pick.one([
    `${a}-${b.slice(0, 3)} ${b.slice(3, 5)} ${b.slice(5)}`,
    `${a}${b}`,
    `${a} ${b}`,
    `+46 ${a.slice(1)} ${b.slice(0, 3)} ${b.slice(3)}`,
    `0046${a.slice(1)}${b}`,
  ]);
  return { kind: 'phone', typed, traces: [typed, `${a}${b}`] };
};

const email = (pick: Pick): Identity => {
  const last = pick.one(LAST).toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o');
  const typed = `${pick.one(FIRST).toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o')}.${last}${digits(pick, 3)}@exempelpost.se`;
  return { kind: 'email', typed, traces: [typed, typed.split('@')[0] ?? typed] };
};

const address = (pick: Pick): Identity => {
  const street = `${pick.one(STREETS)} ${String(10 + pick.below(90))}`;
  const typed = pick.one([street, `${street}${pick.one(['A', 'B'])}`, `${street}, ${pick.one(TOWNS)}`]);
  return { kind: 'address', typed, traces: [street] };
};

const school = (pick: Pick): Identity => {
  const typed = pick.one(SCHOOLS);
  return { kind: 'school', typed, traces: [typed.replace(/^förskolan /, '')] };
};

const KINDS = [name, name, name, personnummer, personnummer, phone, email, address, school];

/** An invented person's detail. Nobody has it; whatever finds it afterwards has kept it. */
export const inventIdentity = (pick: Pick): Identity => pick.one(KINDS)(pick);

/** One that the gate refuses also where the writer vouches that it is no name; no part of it is in any other. */
export const inventNumber = (pick: Pick): Identity => pick.one([personnummer, phone])(pick);

/** One that the gate refuses also where the writer vouches that it is no name. */
export const inventCertain = (pick: Pick): Identity => pick.one([personnummer, phone, email])(pick);

/** A member of staff: the name that Teams sends with every message. */
export const inventStaffName = (pick: Pick): string =>
  `${pick.one(['Beatrice', 'Kristoffer', 'Margareta'])} Tjänstemansson-${digits(pick, 4)}`;
