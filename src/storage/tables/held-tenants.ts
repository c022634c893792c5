/** A tenant that Teams has asked to leave alone for a while. Nothing of a person. Removed when the time is over. */
export interface HeldTenantsTable {
  tenant: string;
  /** Nothing goes there before, in milliseconds since 1970. */
  until: number;
}
