import type { KeptFact } from '../../../src/features/local-facts/fact';
import { makeLocalFacts } from '../../../src/features/local-facts/make-local-facts';
import { toRaw } from '../../../src/features/local-facts/raw-fact';
import { SLOT_IDS, slotOf, type SlotId } from '../../../src/features/local-facts/slots';
import { dueCard } from '../../../src/features/local-facts/views/due-card';
import { factCard } from '../../../src/features/local-facts/views/fact-card';
import { chooseCard, formCard } from '../../../src/features/local-facts/views/form-card';
import { emptyCard, listCard } from '../../../src/features/local-facts/views/list-card';
import { previewCard } from '../../../src/features/local-facts/views/preview-card';
import { reportCard, reportedCard } from '../../../src/features/local-facts/views/report-cards';
import { exportCard, importCard } from '../../../src/features/local-facts/views/table-cards';
import { makeGate } from '../../../src/privacy/gate';
import { day, someBreak, someFact } from '../../features/local-facts/some-fact';
import { long, unused, type FeatureSamples } from './sample';

const AT = Date.parse('2026-11-24T09:00:00+01:00');
const today = day('2026-11-24');

const kept = (i: number, fact = someFact({ organisation: long(80), note: long(160), to: day('2027-06-30') })): KeptFact => ({
  id: `018f3c2e-7a10-7c3b-9d52-${String(i).padStart(12, '0')}`,
  tenant: 'kommun',
  version: 3,
  removed: false,
  fact,
});
const many = Array.from({ length: 40 }, (_, i) => kept(i));

const form = (slot: SlotId, guided = false) =>
  formCard({
    raw: { ...toRaw(slotOf(slot).kind === 'break' ? someBreak('2026-12-21', '2027-01-08') : someFact({ slot })), choice: '' },
    slot,
    seen: guided ? null : { id: 'fact-1', version: 3 },
    guided: guided ? { home: 'Karlstad', step: 2, most: 8, skipped: ['socialjour'] } : null,
    notices: guided ? ['Sparat.'] : [],
  });

const missing = SLOT_IDS.map((slot) => ({ kind: 'missing', place: 'Värmlands län', slot }) as const);
const entered = many.map((one) => ({ kind: 'fact', kept: one, state: 'stale', reports: [] }) as const);

const shownFact = (removed: boolean) =>
  factCard(
    { ...kept(1), removed },
    {
      history: Array.from({ length: 9 }, (_, i) => ({ version: 9 - i, fact: someFact(), removed: false, deed: 'changed', at: AT })),
      reports: [{ fact: kept(1).id, wrong: 'nummer', on: today }],
      notices: removed ? [long(100)] : [],
      at: AT,
    },
  );

export const localFacts: FeatureSamples = {
  feature: makeLocalFacts({
    db: unused,
    catalogue: unused,
    bindings: new Map(),
    profileOf: unused,
    isAdmin: unused,
    admins: [],
    newId: unused,
    clearText: makeGate(() => []).kept,
    offerFile: unused,
    onChanged: unused,
  }).feature,
  cards: {
    'local-facts/empty': [emptyCard('Karlstad', 8)],
    'local-facts/list': [
      listCard({ places: ['Karlstad'], items: [...missing, ...entered] }, { place: '', from: 0, notices: [] }),
      listCard({ places: ['Karlstad'], items: entered.slice(0, 2) }, { place: 'Karlstad', from: 0, notices: [long(100)] }),
      listCard({ places: ['Karlstad'], items: [] }, { place: 'Karlstad', from: 30, notices: [] }),
    ],
    'local-facts/choose': [chooseCard(['Karlstad']), chooseCard(Array.from({ length: 75 }, (_, i) => `Kommun ${String(i)}`))],
    'local-facts/form': [form('socialjour'), ...SLOT_IDS.map((slot) => form(slot, true))],
    'local-facts/preview': [
      previewCard(someFact({ note: long(160), organisation: long(80) }), { ...toRaw(someFact()), checked: '', guided: { home: 'Karlstad', step: 1, most: 8, skipped: [] } }, AT),
    ],
    'local-facts/fact': [shownFact(false), shownFact(true)],
    'local-facts/import': [importCard],
    'local-facts/export': [
      exportCard(2, 'https://lotsen.example.se/files/abc', ''),
      exportCard(100, null, 'Karlstad;Socialjour;Karlstads kommun;054-540 00 00;\r\n'.repeat(200)),
      exportCard(900, null, 'x'.repeat(50_000)),
    ],
    'local-facts/report': [reportCard([kept(1)], 'Karlstad', 'form-1'), reportCard(many, 'Karlstad', 'form-1')],
    'local-facts/reported': [reportedCard(long(80))],
    'local-facts/due': [dueCard([kept(1)], today), dueCard(many, today)],
  },
};
