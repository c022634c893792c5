/** What a code lets a colleague do: take over one deadline, be somebody's deputy, or be in a group. */
export type CoverKind = 'hand-over' | 'deputy' | 'group';

/** A code that one colleague gives to another, in the same organisation, to be used within seven days. */
export interface CoverCodesTable {
  /** The keyed hash of the code. */
  id: string;
  tenant: string;
  /** Who made it. */
  user_id: string;
  kind: CoverKind;
  /** The deadline to hand over; null for the other kinds. */
  deadline: string | null;
  /** Who used it, so that the same message sent again is answered alike; always null for a group, which many join. */
  used_by: string | null;
  expires_at: number;
}

/** Who sees somebody's codes and days, and hears when that account cannot be reached. One each. Kept until either ends it. */
export interface DeputiesTable {
  tenant: string;
  owner: string;
  /** The deputy. */
  user_id: string;
  since: number;
}

/** Who is in whose group: the gruppledare sees their codes and days, by a number and not by name. Kept until either ends it. */
export interface GroupMembersTable {
  tenant: string;
  leader: string;
  /** The member. */
  user_id: string;
  /** From 1, in the order of joining. */
  number: number;
  since: number;
}
