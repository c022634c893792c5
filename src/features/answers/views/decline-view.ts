import type { DeclineKind } from '../declines/topic';
import type { Decline } from '../outcome';
import { firstSentence } from './first-sentence';

/** A decline in words: what it is that is not answered, and who knows. */
export interface DeclineShown {
  readonly heading: string;
  readonly text: readonly string[];
}

/** The duty, said under every decline to a question that speaks of harm. */
export const ANMAL = 'Misstänker du att ett barn far illa ska du anmäla det genast till socialtjänsten.';

const KINDS: Readonly<Record<Exclude<DeclineKind, 'near'>, DeclineShown>> = {
  judgement: {
    heading: 'Det kan jag inte bedöma.',
    text: [
      'Jag avgör inget om ett enskilt barn. Prata med din arbetsledare eller rektor.',
      ANMAL,
      'Jag kan visa vad riktlinjen säger om stegen.',
    ],
  },
  'personal-data': {
    heading: 'Jag har inga uppgifter om enskilda barn.',
    text: [
      'Jag kan varken söka, spara eller minnas något om ett barn. Skriv inga namn här. Fråga den som ansvarar för ärendet.',
    ],
  },
  medical: {
    heading: 'Jag ger inga medicinska råd.',
    text: ['Ring 1177 eller fråga skolsköterskan, BVC eller den behandlande mottagningen.', 'Är det akut? Ring 112.'],
  },
  legal: {
    heading: 'Jag ger inga juridiska råd i enskilda fall.',
    text: ['Fråga din chef eller kommunens eller regionens jurist.'],
  },
  unrelated: {
    heading: 'Det hjälper jag inte till med.',
    text: ['Jag svarar på frågor om riktlinjerna för samverkan kring barn och unga.'],
  },
};

/** Words a decline. It names guidelines in words only: nothing here is what a guideline says. */
export const declineShown = (decline: Decline, say: (sentence: string) => string): DeclineShown => {
  switch (decline.why) {
    case 'no-guideline':
      return {
        heading: `Jag har ingen riktlinje för ${decline.municipality}.`,
        text: ['Ring kommunens växel och fråga efter den verksamhet du söker.'],
      };
    case 'cue':
      return decline.cue === 'near' ? KINDS.unrelated : KINDS[decline.cue];
    case 'topic': {
      const { kind, about, turnTo } = decline.topic;
      if (kind === 'near' || (kind === 'legal' && about !== ''))
        return { heading: `Riktlinjerna säger inget om ${about}.`, text: [turnTo] };
      const words = KINDS[kind];
      return turnTo === '' ? words : { heading: words.heading, text: [...words.text.slice(0, 1), turnTo] };
    }
    case 'report-not-described':
      return {
        heading: 'Misstänker du att ett barn far illa? Anmäl det genast till socialtjänsten i barnets kommun.',
        text: [
          `Riktlinjerna för ${decline.municipality} beskriver inte hur anmälan går till. Ring kommunens växel och fråga efter socialtjänstens mottagning.`,
          'Jag skickar ingen anmälan åt dig.',
        ],
      };
    case 'absent': {
      const { first, rest } = firstSentence(say(decline.found.unit.answer));
      return { heading: first, text: rest === '' ? [] : [rest] };
    }
    case 'not-found':
      return {
        heading: 'Jag hittar inget svar på det i riktlinjerna.',
        text: [
          decline.municipality === null
            ? 'Skriv gärna frågan med andra ord och nämn kommunen. Annars: fråga din chef eller utvecklingsledare.'
            : `Jag har sökt i riktlinjerna för ${decline.municipality}. Skriv gärna frågan med andra ord. Annars: fråga din chef eller utvecklingsledare.`,
        ],
      };
  }
};
