import { LocalDate } from '../../../src/calendar/local-date';
import type { WatchedDeadline } from '../../../src/features/deadlines/deadline';
import { findRule } from '../../../src/features/deadlines/find-rule';
import { makeDeadlines } from '../../../src/features/deadlines/make-deadlines';
import type { RuleChange } from '../../../src/features/deadlines/rule-change';
import { changedCard } from '../../../src/features/deadlines/views/changed-card';
import { draftCard } from '../../../src/features/deadlines/views/draft-card';
import { filesCard } from '../../../src/features/deadlines/views/files-card';
import { oneCard } from '../../../src/features/deadlines/views/one-card';
import { dueCard } from '../../../src/features/deadlines/views/due-card';
import { formCard, noPlaceCard } from '../../../src/features/deadlines/views/form-card';
import { listCard } from '../../../src/features/deadlines/views/list-card';
import { madeCard } from '../../../src/features/deadlines/views/made-card';
import type { WatchableDeadline } from '../../../src/guidelines/watchable';
import { smallCatalogue } from '../../features/small-catalogue';
import { long, unused, type FeatureSamples } from './sample';

const day = (text: string): LocalDate => LocalDate.parse(text);
const today = day('2026-11-23');

const deadline = (i: number, dueOn: LocalDate, label: string | null = null): WatchedDeadline => ({
  id: `018f3c2e-7a10-7c3b-9d52-${String(i).padStart(12, '0')}`,
  code: `K7-4M${i % 10}`,
  label,
  rule: 'pv.svar.skola',
  ruleVersion: 1,
  ruleVersionDeclined: null,
  startOn: day('2026-11-23'),
  dueOn,
  statutoryDueOn: null,
  status: 'open',
  answered: null,
  nextOn: day('2026-12-07'),
  version: 1,
});

const rule = (id: string): WatchableDeadline => {
  const found = findRule(smallCatalogue, id);
  if (found.kind !== 'found') throw new Error(`no rule ${id}`);
  return found.rule;
};

const many = (count: number): readonly WatchedDeadline[] =>
  Array.from({ length: count }, (_, i) =>
    deadline(i, day(['2026-11-20', '2026-11-23', '2027-12-20'][i % 3] ?? '2026-11-20'), long(40)),
  );
const shortName = () => 'Svar från skolan';
const longName = () => long(60);

const made = { rule: rule('pv.svar.skola'), start: today, municipality: null };
const counted = { due: day('2026-12-14'), statutoryDue: null, longer: null };

const change = (i: number): RuleChange => ({ deadline: deadline(i, day('2026-12-14')), rule: { ...rule('pv.svar.skola'), name: long(60) }, counted: { due: day('2027-12-21'), statutoryDue: null, longer: null } });

export const deadlines: FeatureSamples = {
  feature: makeDeadlines({ db: unused, catalogue: smallCatalogue, localFacts: unused, newId: unused, random: unused, offerFile: unused }).feature,
  cards: {
    'deadlines/changed': [
      changedCard([change(1)], today),
      changedCard(
        Array.from({ length: 30 }, (_, i) => change(i)),
        today,
      ),
    ],
    'deadlines/new-deadline': [
      formCard(
        { rules: smallCatalogue.watchable('Karlstad'), preset: null, role: null, asks: 'Vilken dag började tiden?', form: 'f-1' },
        today,
      ),
      formCard(
        {
          rules: Array.from({ length: 60 }, () => ({ ...rule('pv.svar.skola'), name: long(60) })),
          preset: rule('pv.svar.skola'),
          role: 'rektor',
          asks: long(110),
          form: 'a'.repeat(64),
        },
        today,
      ),
    ],
    'deadlines/one': [
      oneCard(smallCatalogue, deadline(1, day('2026-12-14')), today),
      oneCard(smallCatalogue, { ...deadline(1, day('2026-11-20'), long(40)), startOn: day('2024-01-01'), statutoryDueOn: day('2026-11-22'), nextOn: null }, today),
      oneCard(smallCatalogue, { ...deadline(1, day('2026-12-14')), rule: 'pv.borta' }, today),
    ],
    'deadlines/draft': [
      draftCard(smallCatalogue, rule('pv.svar.skola'), deadline(1, day('2026-12-14')), today),
      draftCard(smallCatalogue, rule('pv.svar.skola'), deadline(1, day('2026-11-20')), today),
    ],
    'deadlines/files': [filesCard('https://lotsen.example/files/abc', 'https://lotsen.example/files/def'), filesCard('https://lotsen.example/files/abc', null)],
    'deadlines/no-place': [noPlaceCard],
    'deadlines/made': [
      madeCard(smallCatalogue, { ...made, counted, deadlines: [deadline(1, day('2026-12-14'))] }, today),
      madeCard(
        smallCatalogue,
        {
          rule: { ...rule('pv.plan.lang'), name: long(60) },
          start: day('2025-12-01'),
          counted: { due: day('2026-08-01'), statutoryDue: day('2026-08-03'), longer: day('2026-09-01') },
          deadlines: Array.from({ length: 6 }, (_, i) => deadline(i, day('2026-08-01'), long(40))),
          municipality: 'Örebro',
        },
        today,
      ),
    ],
    'deadlines/list': [
      listCard({ deadlines: [deadline(1, day('2026-12-14'))], from: 0, notices: [] }, shortName, today),
      listCard({ deadlines: many(200), from: 40, notices: [long(300), long(60)] }, longName, today),
    ],
    'deadlines/none': [
      listCard({ deadlines: [], from: 0, notices: [] }, shortName, today),
      listCard({ deadlines: [], from: 40, notices: [long(300)] }, shortName, today),
    ],
    'deadlines/due': [
      dueCard([deadline(1, day('2026-12-14'))], shortName, today),
      dueCard(many(200), longName, today, many(60)),
    ],
  },
};
