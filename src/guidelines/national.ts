import type { RuleDraft, RuleKind } from './model';

const alarm = { guideline: 'national', section: 'SOS Alarm: nödnumret 112' } as const;
const countingTime = { guideline: 'national', section: 'lagen (1930:173) om beräkning av lagstadgad tid' } as const;
const holidays = { guideline: 'national', section: 'lagen (1989:253) om allmänna helgdagar' } as const;

const act = { kind: 'law', edition: 'current', successor: null } as const;

/** What the bot states from outside the guidelines' texts. Each names its act or document, and holds in every place. */
export const national = [
  {
    kind: 'contact',
    id: 'nat.larm',
    source: alarm,
    medium: 'phone',
    name: 'SOS Alarm',
    says: 'Vid fara för liv eller hälsa ring {#number}.',
    printed: '112',
    e164: null,
    hours: null,
    ages: null,
    place: null,
  },
  {
    ...act,
    id: 'nat.lag.motsvarande-dag',
    source: countingTime,
    act: 'lagen om beräkning av lagstadgad tid',
    sfs: '1930:173',
    paragraph: '1 §',
    says: 'En tid i veckor, månader eller år slutar på motsvarande dag. Finns den dagen inte i månaden slutar tiden på månadens sista dag.',
  },
  {
    ...act,
    id: 'nat.lag.nasta-vardag',
    source: countingTime,
    act: 'lagen om beräkning av lagstadgad tid',
    sfs: '1930:173',
    paragraph: '2 §',
    says: 'Slutar en tid som lagen bestämmer på en lördag, söndag eller annan helgdag, eller på midsommarafton, julafton eller nyårsafton, räcker det att göra det nästa vardag. Det gäller inte tider som parterna har kommit överens om.',
  },
  {
    ...act,
    id: 'nat.lag.helgdagar',
    source: holidays,
    act: 'lagen om allmänna helgdagar',
    sfs: '1989:253',
    paragraph: null,
    says: 'Allmänna helgdagar är söndagar och de dagar som lagen räknar upp.',
  },
] as const satisfies readonly RuleDraft<RuleKind>[];
