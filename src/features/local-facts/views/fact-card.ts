import { localDateAt } from '../../../calendar/local-date';
import { sayDate, sayTime } from '../../../calendar/swedish-date';
import type { CardView } from '../../../turn/reply';
import { OWNERS, WRONGS } from '../choices';
import type { KeptFact } from '../fact';
import type { FactVersion } from '../store/history';
import type { Report } from '../store/reports';
import { blockData } from './preview-card';
import { DEEDS } from './words';

/** So many changes are shown; more are kept. */
const SHOWN = 5;

const changeLine = ({ deed, at }: FactVersion, now: number): string =>
  `${DEEDS[deed]} ${sayDate(localDateAt(at), localDateAt(now))} ${sayTime(at)}`;

const reportLines = (reports: readonly Report[], now: number): readonly string[] =>
  [...new Set(reports.map(({ wrong }) => wrong))].map((wrong) => {
    const same = reports.filter((one) => one.wrong === wrong);
    const latest = same[0]?.on ?? localDateAt(now);
    return `Rapporterat: ${WRONGS[wrong]}. ${String(same.length)} gång${same.length === 1 ? '' : 'er'}, senast ${sayDate(latest, localDateAt(now))}.`;
  });

/** One fact as its organisation's administrators see it: how it is shown, what users say of it, and what was done with it. */
export const factCard = (
  kept: KeptFact,
  {
    history,
    reports,
    notices,
    at,
  }: {
    readonly history: readonly FactVersion[];
    readonly reports: readonly Report[];
    readonly notices: readonly string[];
    readonly at: number;
  },
): CardView => {
  const seen = { id: kept.id, version: kept.version };
  const { fact, removed } = kept;
  return {
    template: 'local-facts/fact',
    data: {
      heading: fact.place,
      notices,
      removed: removed ? ['Borttagen. Ingen ser den.'] : [],
      blocks: blockData(fact, at),
      reports: reportLines(reports, at),
      facts: [
        { title: 'Ägare', value: OWNERS[fact.owner] },
        { title: 'Gäller från', value: sayDate(fact.from, localDateAt(at)) },
        { title: 'Gäller till', value: fact.to === null ? 'tills vidare' : sayDate(fact.to, localDateAt(at)) },
      ],
      history: history.slice(0, SHOWN).map((one) => changeLine(one, at)),
      current: removed ? [] : [{ seen }],
      undo: history.length > 0 ? [{ seen }] : [],
      place: fact.place,
    },
  };
};
