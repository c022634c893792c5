import { z } from 'zod/v4';
import type { Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { keysOf, WRONGS } from './choices';
import type { LookUp } from './look-up';
import { Id } from './manage/form-data';
import { placeNamed } from './place';
import { keepReport } from './store/reports';
import { typedField } from './typed-fields';
import { reportCard, reportedCard } from './views/report-cards';
import * as words from './views/words';
import type { LocalFactsPorts } from './manage/ports';

export interface ReportPorts extends Pick<LocalFactsPorts, 'db' | 'newId' | 'profileOf'> {
  readonly lookUp: LookUp;
}

/** What the form sends: which of the facts at a place, and what is wrong with it. */
export const ReportData = z.object({
  place: typedField('place'),
  form: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  fact: z.union([Id, z.literal('')]).optional(),
  wrong: z.enum(['', ...keysOf(WRONGS)]).optional(),
});

/** Asks which of the facts that hold at a place is wrong, and how; at the person's own place where none is given. */
export const askWhatIsWrong = async (ports: ReportPorts, turn: Turn, given: string | null): Promise<Reply> => {
  const place = given ?? (await ports.profileOf(turn.person)).municipality;
  if (place === null) return sayText(words.WHERE_TO_REPORT);
  const facts = await ports.lookUp(turn.person, place, turn.today);
  if (facts.length === 0) return sayText(words.NOTHING_TO_REPORT);
  return { ...showCard(reportCard(facts, place, ports.newId()), words.SUMMARY.report), private: true };
};

/** Keeps the report for the organisation whose fact it is. Only a fact that the person sees at the place can be reported. */
export const report = async (ports: ReportPorts, data: z.infer<typeof ReportData>, turn: Turn): Promise<Reply> => {
  if (turn.guest) return sayText(words.GUEST);
  const place = placeNamed(data.place);
  const { fact, wrong, form } = data;
  if (!fact || !wrong || place === null) return sayText(words.PICK_WRONG);
  const kept = (await ports.lookUp(turn.person, place, turn.today)).find(({ id }) => id === fact);
  if (!kept) return sayText(words.OLD_CARD);
  await keepReport(ports.db, kept, { form, wrong, on: turn.today });
  return { messages: [], replace: reportedCard(kept.fact.organisation), private: true };
};
