import type { LocalDate } from '../calendar/local-date';
import type { CoverCodesTable, DeputiesTable, GroupMembersTable } from './tables/cover';
import type { FeedbackTable } from './tables/feedback';
import type { FilesTable } from './tables/files';
import type { HeldTenantsTable } from './tables/held-tenants';
import type { InstancesTable } from './tables/instances';
import type { Generated } from 'kysely';
import type { WalksTable } from './tables/walks';
import type { ChannelsTable, CodesTable, HeldRolesTable, NoticesTable, UnitChannelsTable } from './tables/bindings';
import type { ConsultationChangesTable, ConsultationsTable, ConsultationTakersTable } from './tables/consultations';

/**
 * The tables, one form on both databases: ids and dates are text, instants are milliseconds since 1970, JSON is text, and
 * there is no boolean (0 or 1 instead). A person is `tenant` and `user_id` (or `owner`), as in `turn/person.ts`.
 */
export interface Schema {
  readonly people: PeopleTable;
  readonly profiles: ProfilesTable;
  readonly deadlines: DeadlinesTable;
  readonly deliveries: DeliveriesTable;
  readonly walks: WalksTable;
  readonly retention_periods: RetentionPeriodsTable;
  readonly feedback: FeedbackTable;
  readonly files: FilesTable;
  readonly instances: InstancesTable;
  readonly held_tenants: HeldTenantsTable;
  readonly local_facts: LocalFactsTable;
  readonly local_fact_versions: LocalFactVersionsTable;
  readonly local_fact_reports: LocalFactReportsTable;
  readonly channels: ChannelsTable;
  readonly notices: NoticesTable;
  readonly codes: CodesTable;
  readonly unit_channels: UnitChannelsTable;
  readonly held_roles: HeldRolesTable;
  readonly cover_codes: CoverCodesTable;
  readonly deputies: DeputiesTable;
  readonly group_members: GroupMembersTable;
  readonly consultations: ConsultationsTable;
  readonly consultation_takers: ConsultationTakersTable;
  readonly consultation_changes: ConsultationChangesTable;
}

/**
 * Where a person's private chat is, so that the bot can remind them there. Nothing else of the person: no name.
 * Kept until they ask to be removed.
 */
export interface PeopleTable {
  tenant: string;
  user_id: string;
  /** Written and read by `teams/`; opaque to all others. */
  reference: string;
  updated_at: number;
}

/** What a person has chosen for themselves, so that answers fit their place and work. Kept until they ask to be removed. */
export interface ProfilesTable {
  tenant: string;
  user_id: string;
  municipality: string | null;
  role: string | null;
  updated_at: number;
}

/** Done and removed deadlines have no reminder day. */
export type DeadlineStatus = 'open' | 'done' | 'removed';

/** Whether what was waited for came by the last day. */
export type Answered = 'in-time' | 'late';

/**
 * A deadline that somebody has asked the bot to watch. It points at a matter only by its code, which the person writes in
 * the file of the matter; no child is in it. Closed ones are kept so that a card from before shows how it ended.
 */
export interface DeadlinesTable {
  id: string;
  tenant: string;
  owner: string;
  /** Opaque and easy to read aloud; proposed by the bot. */
  code: string;
  /** The owner's own words, cleared by the privacy gate. */
  label: string | null;
  rule_id: string;
  rule_version: number;
  /** The newest version of the rule that the owner chose not to count by; null when they have not been asked. */
  rule_version_declined: number | null;
  start_on: LocalDate;
  /** The corresponding day, as the rule counts. */
  due_on: LocalDate;
  /** The working day that statutory time ends on, where that is another. */
  statutory_due_on: LocalDate | null;
  status: DeadlineStatus;
  /** Set when done, where that is known; nothing else is noted of the answer. */
  answered: Answered | null;
  /** The next day to remind; null while an open one is paused, and always when closed. */
  next_on: LocalDate | null;
  /** Counts changes. A change names the version it saw. */
  version: number;
  /** What created it, so that a second press or a message sent again creates nothing new. */
  created_key: string;
  created_at: number;
  closed_at: number | null;
}

/**
 * `planned`: to be sent at `due_at`. `sending`: the call may be under way. `throttled`: the receiver asked to wait.
 * `unknown`: it may have arrived, and goes once more, marked. The rest are final. `sent`: it was taken. `refused`: nobody to
 * reach. `failed`: it could not be made, or twice nobody knows. `superseded`: nothing was left to say, a later day's took
 * over, or its receiver came back and was shown it.
 */
export type DeliveryState =
  'planned' | 'sending' | 'sent' | 'refused' | 'throttled' | 'unknown' | 'failed' | 'superseded';

/**
 * What is sent unasked: to whom, which day, of which kind, and how it went; never what it said. Kept so that nothing is sent
 * twice and so that it can be shown why something did not arrive.
 */
export interface DeliveriesTable {
  id: string;
  tenant: string;
  user_id: string;
  kind: string;
  /** Which thing it is about, for kinds that send each by itself; empty for those that gather a day's. */
  subject: Generated<string>;
  /** The day in Sweden it belongs to. */
  local_date: LocalDate;
  state: DeliveryState;
  /** When it is to be tried; pushed ahead while an instance prepares it. Null while it is being sent and when it is final. */
  due_at: number | null;
  /** While it is being sent: when nobody is doing so any longer. */
  lease_until: number | null;
  /** How many times sending was begun. */
  attempts: number;
  /** 1 when something like it may have arrived before, and is still owed. */
  repeat: 0 | 1;
  updated_at: number;
  /** The channel's id of the card that was sent, so that its text can be taken away later; null when there is none to change. */
  activity_id: string | null;
}

/** How long an organisation has decided to keep what it may decide on, where it has; nothing of a person. Kept until changed. */
export interface RetentionPeriodsTable {
  tenant: string;
  /** The table that the period is about. */
  table_name: string;
  days: number;
}

/**
 * What an organisation has entered of a place beside the guidelines: a number, a link, a decision. Nothing of a person; who
 * entered it is not kept. Unique by what it is about, so that it stands once. Kept until its organisation removes it, and
 * then so long that it can be taken back.
 */
export interface LocalFactsTable {
  id: string;
  tenant: string;
  place: string;
  slot: string;
  /** Which break or rule it is about; empty for a slot that has no such. */
  subject: string;
  organisation: string;
  valid_from: LocalDate;
  checked_on: LocalDate;
  /** The whole fact as JSON. */
  fact: string;
  removed: 0 | 1;
  /** Counts changes. A change names the version it saw. */
  version: number;
  updated_at: number;
}

/** What was done with a fact. */
export type LocalFactDeed = 'added' | 'changed' | 'checked' | 'removed' | 'undone' | 'imported';

/** How a fact stood after each of its last changes, so that the latest can be undone; never who made it. Kept with the fact. */
export interface LocalFactVersionsTable {
  fact_id: string;
  tenant: string;
  version: number;
  fact: string;
  removed: 0 | 1;
  deed: LocalFactDeed;
  made_at: number;
}

/**
 * That somebody has said what is wrong with a fact: a closed choice and a day, never who. Kept until the fact's organisation
 * has changed, checked or removed it.
 */
export interface LocalFactReportsTable {
  /** A hash of the press, so that one sent again counts once. */
  id: string;
  tenant: string;
  fact_id: string;
  wrong: string;
  reported_on: LocalDate;
}
