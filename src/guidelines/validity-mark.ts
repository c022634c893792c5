import { addDuration, sayDuration } from '../calendar/duration';
import type { LocalDate } from '../calendar/local-date';
import type { Guideline, Period, Validity } from './model';
import { sayDay } from './say-day';
import { sayEvery } from './say-time';

type Document = NonNullable<Guideline['called']>;

const WORDS: Readonly<Record<Document, { readonly name: string; readonly it: string; readonly undated: string }>> = {
  riktlinjen: { name: 'Riktlinjen', it: 'den', undated: 'odaterad' },
  överenskommelsen: { name: 'Överenskommelsen', it: 'den', undated: 'odaterad' },
  styrdokumentet: { name: 'Styrdokumentet', it: 'det', undated: 'odaterat' },
};

const afterEnd = (name: string, it: string, { period, extension }: Validity, on: LocalDate): string | null => {
  if (period.to === undefined || on <= period.to) return null;
  const ended = `${name} gällde till ${sayDay(period.to)}`;
  if (!extension) return `${ended}.`;
  const last = addDuration(period.to, extension.by);
  const longer = sayDuration(extension.by);
  return on <= last
    ? `${ended} och förlängs ${longer} om ingen har sagt upp ${it}. Texten visar inte om det har hänt.`
    : `${ended}. Förlängd ${longer} gällde ${it} längst till ${sayDay(last)}.`;
};

/**
 * What an answer says of its guideline's age on a day: that the text is undated, is not yet in force, has run out, or
 * should have been revised; and whom to ask. Null while it holds. With a title the document is told from another beside it.
 */
export const validityMark = (
  { called, title }: { readonly called: Document | undefined; readonly title: string | null },
  validity: Validity,
  on: LocalDate,
): string | null => {
  const { name: bare, it, undated } = WORDS[called ?? 'riktlinjen'];
  const name = title === null ? bare : `${bare} (${title})`;
  const { dated, period, revision, whomToAsk } = validity;
  if (!dated) return `${name} är ${undated}. Kontrollera att ${it} gäller.`;
  if (period.from !== undefined && on < period.from) return `${name} gäller först från ${sayDay(period.from)}.`;
  const ended = afterEnd(name, it, validity, on);
  if (ended !== null) return `${ended} Fråga ${whomToAsk} vad som gäller nu.`;
  if (period.from === undefined || !revision?.every || on < addDuration(period.from, revision.every)) return null;
  return `${name} gäller från ${sayDay(period.from)} och ska revideras ${sayEvery(revision.every)}. Fråga ${whomToAsk} om det finns en nyare.`;
};

/** The same for a rule that has a period of its own. Null while it holds. */
export const periodMark = ({ from, to }: Period, on: LocalDate): string | null => {
  if (from !== undefined && on < from) return `Regeln gäller först från ${sayDay(from)}.`;
  return to !== undefined && on > to ? `Regeln gällde till ${sayDay(to)}.` : null;
};
