import { Draft } from '../../../src/features/consultations/draft';
import type { Booking } from '../../../src/features/consultations/booking';
import { makeConsultations } from '../../../src/features/consultations/make-consultations';
import { numbersCard } from '../../../src/features/consultations/numbers/views';
import { howCard, summaryCard, whatCard, whomCard } from '../../../src/features/consultations/views/ask-cards';
import {
  askerCard,
  declineCard,
  heldCard,
  linkCard,
  mineCard,
  proposeCard,
  queueCard,
  toldCard,
  unitCard,
} from '../../../src/features/consultations/views/booking-cards';
import { loadCatalogue } from '../../../src/guidelines';
import { clearedText } from '../../features/cleared-text';
import { LocalDate } from '../../../src/calendar/local-date';
import { long, unused, type FeatureSamples } from './sample';

const catalogue = loadCatalogue();
const today = LocalDate.parse('2026-11-24');
const at = Date.parse('2026-12-01T10:00:00+01:00');

const booking = (changed: Partial<Booking> = {}): Booking => ({
  id: '018f3c2e-7a10-7c3b-9d52-000000000001',
  number: '7K3F',
  asker: { tenant: 'kommun', user: 'anna' },
  askerName: 'Anna Andersson',
  unit: 'bfs',
  soonSix: true,
  area: 'samspel',
  tried: 'forskola',
  asked: 'hanvisa',
  way: 'telefon',
  available: 'bada',
  text: 'Blir lätt arg vid övergångar.',
  state: 'sent',
  version: 1,
  sentAt: Date.parse('2026-11-24T08:00:00Z'),
  dueOn: LocalDate.parse('2026-12-15'),
  times: [],
  answered: false,
  timeAt: null,
  late: null,
  link: null,
  reason: null,
  missed: false,
  referral: null,
  closedAt: null,
  ...changed,
});

const states: readonly Booking[] = [
  booking({ text: long(600), askerName: long(80) }),
  booking({ state: 'taken', text: null }),
  booking({ state: 'proposed', times: [{ at, late: null }, { at: at + 14 * 86_400_000, late: 'tider' }] }),
  booking({ state: 'booked', timeAt: at, late: 'onskemal' }),
  booking({ state: 'booked', timeAt: at, way: 'teams', unit: 'forsta-linjen' }),
  booking({ state: 'held', timeAt: at, referral: 'bup' }),
  booking({ state: 'documented', timeAt: at, referral: 'ingen' }),
  booking({ state: 'declined', reason: 'kontakt' }),
  booking({ state: 'cancelled', missed: true, askerName: '', text: null }),
  booking({ state: 'cancelled' }),
  booking({ state: 'expired' }),
];

const whole = { form: 'f-1', group: 'sex', area: 'samspel', tried: 'forskola', asked: 'hanvisa' } as const;
const draft = (text?: string) =>
  Draft.parse({ ...whole, way: 'teams', available: 'bada', ...(text ? { text: clearedText(text) } : {}) });

const first = booking();
const asker = (one: Booking) => askerCard(catalogue, one, today, { notices: ['Tiden är bekräftad.'] });
const unit = (one: Booking) => unitCard(catalogue, one, 'Vera Viklund', today);
const more = <Card>(cards: readonly Card[]): [Card, ...Card[]] => cards as [Card, ...Card[]];

export const consultations: FeatureSamples = {
  feature: makeConsultations({
    db: unused,
    catalogue,
    units: new Map(),
    newId: unused,
    random: unused,
    key: unused,
    randomBytes: unused,
    isAdmin: unused,
    offerFile: unused,
    municipalityOf: unused,
  }).feature,
  cards: {
    'consultations/whom': [whomCard(catalogue, 'f-1')],
    'consultations/what': [whatCard(catalogue, { form: 'f-1', group: 'yngre' }), whatCard(catalogue, { form: 'f-1', group: 'sex' })],
    'consultations/how': [howCard(whole), howCard(whole, draft('Blir lätt arg.'))],
    'consultations/summary': [
      summaryCard(catalogue, draft(), 'bfs', ''),
      summaryCard(catalogue, draft(long(600)), 'forsta-linjen', long(80)),
    ],
    'consultations/told': [
      toldCard('Ring första linjen', ['Säg till exempel: ”Hej”.'], { notices: ['Ring i stället.'], sources: ['Källa: Prov › Svar'] }),
      toldCard('Begäran 7K3F', ['Överlämnad till första linjen.']),
      queueCard(catalogue, states.slice(0, 4), at),
      queueCard(catalogue, Array.from({ length: 50 }, () => first), at),
    ],
    'consultations/asker': more(states.map(asker)),
    'consultations/unit': more(states.map(unit)),
    'consultations/propose': [proposeCard(first, today)],
    'consultations/decline': [declineCard(first)],
    'consultations/held': [heldCard(first)],
    'consultations/link': [linkCard(first)],
    'consultations/mine': [mineCard(states, today), mineCard([], today), mineCard(Array.from({ length: 50 }, () => first), today)],
    'consultations/numbers': [
      numbersCard(
        {
          total: 31,
          tables: [
            { heading: 'Enhet', table: { kind: 'shown', cells: [{ name: 'första linjen', count: 26 }, { name: 'annan', count: null }] } },
            { heading: 'Sätt', table: { kind: 'withheld' } },
          ],
        },
        'bfs',
      ),
      numbersCard({ total: null, tables: [] }, 'egna'),
    ],
  },
};
