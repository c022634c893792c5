import { sayDuration } from '../../../calendar/duration';
import type { LocalDate } from '../../../calendar/local-date';
import type { RoleId } from '../../../guidelines/model';
import type { WatchableDeadline } from '../../../guidelines/watchable';
import type { CardView } from '../../../turn/reply';
import { earliestStart } from '../read-start';

/** The form before anything is chosen in it. */
export interface BlankForm {
  /** What the place can watch, with the preset one among them. */
  readonly rules: readonly WatchableDeadline[];
  /** Chosen from the start; null when nothing is. */
  readonly preset: WatchableDeadline | null;
  /** Whose deadlines come first. */
  readonly role: RoleId | null;
  /** What the date field asks. */
  readonly asks: string;
  /** The same for every press of this one card. */
  readonly form: string;
}

const concerns = ({ roles, acts, waits }: WatchableDeadline, role: RoleId): boolean =>
  [...(roles ?? []), ...acts.roles, ...(waits?.roles ?? [])].includes(role);

const ownFirst = (rules: readonly WatchableDeadline[], role: RoleId | null): readonly WatchableDeadline[] =>
  role === null
    ? rules
    : [...rules.filter((rule) => concerns(rule, role)), ...rules.filter((rule) => !concerns(rule, role))];

/** `ny frist`: which rule, from which day, for how many children. */
export const formCard = ({ rules, preset, role, asks, form }: BlankForm, today: LocalDate): CardView => ({
  template: 'deadlines/new-deadline',
  data: {
    form,
    rule: preset?.id ?? '',
    rules: ownFirst(rules, role).map(({ id, name, time }) => ({
      title: `${name} (${sayDuration(time.iso)})`,
      value: id,
    })),
    asks,
    today,
    earliest: earliestStart(today),
  },
});

export const noPlaceCard: CardView = { template: 'deadlines/no-place', data: {} };
