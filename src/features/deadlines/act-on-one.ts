import { firstReminderAfter } from '../../calendar/reminder-days';
import type { Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import type { OfferFile } from '../files/api';
import { readProfile } from '../profile/api';
import { countDeadline } from './count-deadline';
import type { Seen, WatchedDeadline } from './deadline';
import { toCalendar, toCsv } from './export-files';
import { findRule } from './find-rule';
import { readStart } from './read-start';
import { listNow, ruleNameIn } from './show-list';
import { deadlinesById, keptDeadlines, openDeadlines, restartSeen } from './store';
import { draftCard } from './views/draft-card';
import { filesCard } from './views/files-card';
import { oneCard } from './views/one-card';
import * as words from './views/words';
import type { WatchPorts } from './watch-rule';

export interface OnePorts extends WatchPorts {
  readonly offerFile: OfferFile;
}

/** The one open deadline that was ticked; otherwise what to say. */
const oneOf = async ({ db }: OnePorts, turn: Turn, seen: readonly Seen[]): Promise<WatchedDeadline | string> => {
  const [only] = seen;
  if (!only) return words.NOTHING_TICKED;
  if (seen.length > 1) return words.ONE_ONLY;
  const [deadline] = await deadlinesById(db, turn.person, [only.id]);
  return deadline?.status === 'open' ? deadline : words.OLD_CARD;
};

const listWith = async ({ db, catalogue }: OnePorts, turn: Turn, notice: string): Promise<Reply> => ({
  messages: [],
  replace: await listNow(db, ruleNameIn(catalogue), turn, { notices: [notice] }),
  private: true,
});

/** Says a problem beside the card that stands; what has moved on shows the list as it is now instead. */
const tell = (ports: OnePorts, turn: Turn, said: string): Promise<Reply> =>
  said === words.OLD_CARD ? listWith(ports, turn, said) : Promise.resolve(sayText(said));

/** Opens one deadline with all that is known of it, as a card of its own. */
export const openOne = async (ports: OnePorts, turn: Turn, seen: readonly Seen[]): Promise<Reply> => {
  const one = await oneOf(ports, turn, seen);
  if (typeof one === 'string') return tell(ports, turn, one);
  return { ...showCard(oneCard(ports.catalogue, one, turn.today), words.SUMMARY.one), private: true };
};

/** Opens one deadline by its code. */
export const openByCode = async (ports: OnePorts, turn: Turn, typed: string): Promise<Reply> => {
  if (typed === '') return sayText(words.ASKS_CODE);
  const code = typed.trim().toUpperCase();
  const one = (await openDeadlines(ports.db, turn.person)).find((deadline) => deadline.code === code);
  if (!one) return sayText(words.NO_SUCH_CODE);
  return { ...showCard(oneCard(ports.catalogue, one, turn.today), words.SUMMARY.one), private: true };
};

/** Counts one deadline from another day, by its rule as it is now. */
export const restartOne = async (
  ports: OnePorts,
  turn: Turn,
  seen: readonly Seen[],
  written: string,
): Promise<Reply> => {
  const one = await oneOf(ports, turn, seen);
  if (typeof one === 'string') return tell(ports, turn, one);
  const found = findRule(ports.catalogue, one.rule);
  if (found.kind !== 'found') return sayText(words.RULE_GONE_HERE);
  const read = readStart(written, turn.today);
  if (read.kind === 'problem') return sayText(words.startProblem(read.problem, written));
  const { rule } = found;
  const counted = countDeadline(ports.catalogue, rule, read.start);
  const [wanted] = seen;
  // The same press again finds the day as it asked for.
  const already = one.version === (wanted?.version ?? 0) + 1 && one.startOn === read.start;
  const done =
    already ||
    (wanted !== undefined &&
      (await restartSeen(ports.db, turn.person, wanted, {
        ...counted,
        start: read.start,
        ruleVersion: rule.version ?? 1,
        nextOn: firstReminderAfter(counted.due, turn.at),
      })));
  return listWith(ports, turn, done ? words.restarted(one.code, read.start, counted.due, turn.today) : words.OLD_CARD);
};

/** Words for whom the guideline gives the deadline, to copy. Where that is the reader's own role there is nobody to write to. */
export const draftFor = async (ports: OnePorts, turn: Turn, seen: readonly Seen[]): Promise<Reply> => {
  const one = await oneOf(ports, turn, seen);
  if (typeof one === 'string') return tell(ports, turn, one);
  const found = findRule(ports.catalogue, one.rule);
  if (found.kind !== 'found') return sayText(words.CANNOT_DRAFT);
  const { role } = await readProfile(ports.db, turn.person);
  if (role !== null && found.rule.acts.roles.includes(role)) return sayText(words.OWN_DUTY);
  return {
    ...showCard(draftCard(ports.catalogue, found.rule, one, turn.today), words.SUMMARY.draft),
    private: true,
  };
};

/** A person's own deadlines as two files: a table of all that is kept, and the open ones for a calendar. */
export const exportDeadlines = async (ports: OnePorts, turn: Turn): Promise<Reply> => {
  const deadlines = await keptDeadlines(ports.db, turn.person);
  if (deadlines.length === 0) return sayText(words.NOTHING_TO_EXPORT);
  const open = deadlines.filter(({ status }) => status === 'open');
  const csv = await ports.offerFile(toCsv(ports.catalogue, deadlines, turn.today), 'frister.csv', 'csv');
  if (csv === null) return sayText(words.NO_FILES_HERE);
  const calendar =
    open.length === 0 ? null : await ports.offerFile(toCalendar(open, turn.at), 'frister.ics', 'calendar');
  return { ...showCard(filesCard(csv, calendar), words.SUMMARY.files), private: true };
};
