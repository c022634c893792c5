/** Somebody who uses the bot: tenant and Entra object id, both opaque. The display name is for this turn's greeting only. */
export interface Person {
  readonly tenant: string;
  readonly user: string;
}

/** A key that is equal for the same person and different for all others; tenants are part of it. */
export const personKey = (person: Person): string => JSON.stringify([person.tenant, person.user]);
