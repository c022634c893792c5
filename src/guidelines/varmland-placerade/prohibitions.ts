import type { RuleDraft } from '../model';
import { at } from './sections';

const everyone = { roles: [], name: 'alla' } as const;
const worker = { roles: ['socialsekreterare', 'placeringshandlaggare'], name: 'socialsekreteraren' } as const;

export const prohibitions = [
  {
    kind: 'prohibition',
    id: 'vp.forbud.akut-vag-in',
    source: at('2.4 Arbetsordning för begäran och genomförande av undersökningar'),
    who: worker,
    says: 'Akuta situationer och behov får inte gå via regionens väg in. De kan av patientsäkerhetsskäl inte hanteras där.',
  },
  {
    kind: 'prohibition',
    id: 'vp.forbud.utan-vetskap',
    source: at('2.2 Inhämtning av samtycke för hälso- och läkarundersökningar'),
    who: { roles: ['socialsekreterare', 'region'], name: 'socialtjänsten och regionen' },
    says: 'Ingen läkarundersökning enligt LVU av ett barn utan vårdnadshavarens vetskap.',
  },
  {
    kind: 'prohibition',
    id: 'vp.forbud.ersatter-inte',
    source: at('2.1.2 Läkarundersökning enligt 32 § LVU'),
    who: everyone,
    says: 'En läkarundersökning enligt LVU ersätter inte hälsoundersökningen.',
  },
  {
    kind: 'prohibition',
    id: 'vp.forbud.roj-inte',
    source: at('1.5 Skyddade personuppgifter eller beslut om hemlighållande av vistelseort'),
    who: everyone,
    says: 'Tidigare eller nuvarande bostadsort för barn med skyddade uppgifter får inte röjas. Information mellan skolor och vård går genom socialsekreteraren.',
  },
  {
    kind: 'prohibition',
    id: 'vp.forbud.avvikelse-uppgifter',
    source: at('5.3 Avvikelsehantering'),
    who: everyone,
    says: 'Inga personuppgifter i en avvikelse: den ska vara skriftlig och avidentifierad.',
  },
  {
    kind: 'prohibition',
    id: 'vp.forbud.oenighet-drabbar',
    source: at('5.4 Oenighet om tolkning'),
    who: everyone,
    says: 'Oenighet om tolkningen får inte leda till att enskilda inte får sina behov tillgodosedda.',
  },
  {
    kind: 'prohibition',
    id: 'vp.forbud.hanskjut-avidentifierat',
    source: at('5.4 Oenighet om tolkning'),
    who: { roles: ['chef'], name: 'chefer i kommunen och regionen' },
    says: 'En fråga som hänskjuts till Beredningsgruppen ska vara i avidentifierad form.',
  },
] as const satisfies readonly RuleDraft<'prohibition'>[];
