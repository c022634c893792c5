/** A process that runs the service on this database. Nothing of a person. Removed some seconds after it was last seen. */
export interface InstancesTable {
  /** Random, another at each start. */
  id: string;
  seen_at: number;
}
