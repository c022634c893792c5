import { z } from 'zod/v4';

/** The roles that a user can choose, and that a rule can concern. */
export const RoleId = z.enum([
  'socialsekreterare',
  'placeringshandlaggare',
  'chef',
  'rektor',
  'forskolechef',
  'elevhalsa',
  'bvc',
  'tandvard',
  'region',
  'psykolog',
  'vardadministrator',
  'utvecklingsledare',
]);
export type RoleId = z.infer<typeof RoleId>;

/** Who does or waits for something: the roles it concerns (may be none, for a board or a guardian), and the party in the text's own sense. */
export const Party = z.strictObject({ roles: z.array(RoleId).readonly(), name: z.string().min(1) });
export type Party = z.infer<typeof Party>;
