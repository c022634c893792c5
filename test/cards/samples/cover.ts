import { LocalDate } from '../../../src/calendar/local-date';
import { makeCover } from '../../../src/features/cover/make-cover';
import { codeCard } from '../../../src/features/cover/views/code-card';
import { coveredCard, type CoveredDeadline } from '../../../src/features/cover/views/covered-card';
import { WAITING_CARD } from '../../../src/features/cover/views/waiting-card';
import { HAND_OVER, takeLine } from '../../../src/features/cover/views/words';
import { long, unused, type FeatureSamples } from './sample';

const day = (text: string): LocalDate => LocalDate.parse(text);
const today = day('2026-11-23');

const many = (count: number): readonly CoveredDeadline[] =>
  Array.from({ length: count }, (_, i) => ({
    called: `Medlem ${i}`,
    deadline: {
      id: `018f3c2e-7a10-7c3b-9d52-${String(i).padStart(12, '0')}`,
      code: 'K7-4MR',
      label: long(40),
      rule: 'pv.svar.skola',
      ruleVersion: 1,
      ruleVersionDeclined: null,
      startOn: today,
      dueOn: day(['2026-11-20', '2026-11-23', '2027-12-20'][i % 3] ?? '2026-11-20'),
      statutoryDueOn: null,
      status: 'open',
      answered: null,
      nextOn: i % 2 ? null : today,
      version: 1,
    },
  }));

export const cover: FeatureSamples = {
  feature: makeCover({ db: unused, catalogue: unused, random: unused, key: unused, isGroupLeader: unused }).feature,
  cards: {
    'cover/code': [
      codeCard(HAND_OVER, [takeLine('K7-4MR', 'CDFHJ-KMNPR')]),
      codeCard(
        HAND_OVER,
        Array.from({ length: 40 }, () => takeLine('K7-4MR', 'CDFHJ-KMNPR')),
      ),
    ],
    'cover/list': [
      coveredCard({ people: 1, deadlines: many(1), from: 0, notices: [] }, () => 'Svar från skolan', today),
      coveredCard({ people: 20, deadlines: [], from: 0, notices: [] }, () => 'Svar från skolan', today),
      coveredCard({ people: 90, deadlines: many(200), from: 40, notices: [long(300)] }, () => long(60), today),
    ],
    'cover/waiting': [WAITING_CARD],
  },
};
