/** Closed choices: what is kept and sent on, and how it reads. A value says nothing of a child by itself. */
export const AREAS = {
  utveckling: 'Utveckling och lärande',
  kanslor: 'Känslor och mående',
  samspel: 'Beteende och samspel',
  familj: 'Relationer i familjen',
  handelser: 'Svåra händelser',
  vardag: 'Sömn, mat och vardag',
  annat: 'Annat',
} as const;

export const TRIED = {
  inget: 'Inget än',
  forskola: 'Insatser i förskola eller skola',
  hemma: 'Stöd i hemmet',
  halsa: 'Kontakt med BVC eller elevhälsa',
  annat: 'Annat',
} as const;

export const ASKED = {
  hanvisa: 'Vart kan jag hänvisa?',
  fortsatt: 'Behövs fortsatt kontakt?',
  bemotande: 'Hur kan barnet bemötas?',
  annat: 'Annat',
} as const;

export const WAYS = { telefon: 'Telefon', teams: 'Teams' } as const;

export const AVAILABLE = { formiddag: 'Förmiddagar', eftermiddag: 'Eftermiddagar', bada: 'Hela dagen' } as const;

export const DECLINED = {
  alder: 'Barnet hör till den andra enheten efter ålder',
  kontakt: 'Barnet har en pågående kontakt i regionen',
  aktuellt: 'Barnet är inte aktuellt hos socialtjänsten',
  fraga: 'Frågan passar inte för en konsultation',
} as const;

/** Why a time after the guideline's last day is proposed. */
export const LATE = {
  tider: 'Enheten har ingen tidigare tid',
  onskemal: 'Den som frågar har bett om det',
  franvaro: 'Psykologen är borta',
} as const;

export const REFERRALS = {
  ingen: 'Ingen hänvisning',
  bup: 'BUP',
  forsta: 'Första linjen',
  bfs: 'Barn- och familjestöd',
  vardcentral: 'Vårdcentral',
  halsa: 'BVC eller elevhälsa',
  annat: 'Annat',
} as const;

export type Area = keyof typeof AREAS;
export type Tried = keyof typeof TRIED;
export type Asked = keyof typeof ASKED;
export type Way = keyof typeof WAYS;
export type Available = keyof typeof AVAILABLE;
export type DeclineReason = keyof typeof DECLINED;
export type LateReason = keyof typeof LATE;
export type Referral = keyof typeof REFERRALS;

/** The values of a list of choices, for a schema. */
export const valuesOf = <Choices extends object>(choices: Choices): [keyof Choices & string] =>
  Object.keys(choices) as [keyof Choices & string];

/** A list of choices as a card shows it. */
export const choicesOf = (choices: Readonly<Record<string, string>>): { title: string; value: string }[] =>
  Object.entries(choices).map(([value, title]) => ({ title, value }));
