import { sayDuration, type Duration } from '../calendar/duration';
import { parseLocalDate } from '../calendar/local-date';
import { sayNumber } from '../calendar/swedish-number';
import type { Time } from './model';
import { sayDay } from './say-day';

/** From the third on; the second is a word of its own. */
const ORDINALS = ['tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'];

const UNITS: Readonly<Record<string, { readonly noun: string; readonly neuter: boolean }>> = {
  D: { noun: 'dag', neuter: false },
  W: { noun: 'vecka', neuter: false },
  M: { noun: 'månad', neuter: false },
  Y: { noun: 'år', neuter: true },
};

/** How often: `varje år`, `vart tredje år`, `varannan vecka`, `varje halvår`. */
export const sayEvery = (iso: Duration): string => {
  const count = Number(iso.slice(1, -1));
  const unit = UNITS[iso.slice(-1)] ?? { noun: '', neuter: false };
  if (iso === 'P6M') return 'varje halvår';
  if (count === 1) return `varje ${unit.noun}`;
  if (count === 2) return `var${unit.neuter ? 'tannat' : 'annan'} ${unit.noun}`;
  const ordinal = ORDINALS[count - 3];
  if (ordinal === undefined) return `med ${sayDuration(iso)} emellan`;
  return `${unit.neuter ? 'vart' : 'var'} ${ordinal} ${unit.noun}`;
};

const sayEnd = (text: string): string => {
  const day = parseLocalDate(text);
  return day === null ? text : sayDay(day);
};

/** A rule's time in prose. `tell` says the sentences that an order or an event is given in. */
export const sayRuleTime = (time: Time, tell: (sentence: string) => string): string => {
  switch (time.type) {
    case 'duration':
      return sayDuration(time.iso);
    case 'word':
      return time.word;
    case 'order':
      return `först: ${tell(time.first)} sedan: ${tell(time.then)}`;
    case 'event':
      return tell(time.when);
    case 'ongoing':
      return 'fortlöpande';
    case 'times': {
      const count = time.count === 1 ? 'en gång' : `${sayNumber(time.count, 'en')} gånger`;
      return time.per.startsWith('P1')
        ? `${count} per ${UNITS[time.per.slice(-1)]?.noun ?? ''}`
        : `${count} på ${sayDuration(time.per)}`;
    }
    case 'period':
      return time.to === null ? `från ${sayEnd(time.from)}` : `${sayEnd(time.from)}–${sayEnd(time.to)}`;
  }
};
