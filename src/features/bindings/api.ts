export { HELD_ROLE_NAMES, type HeldRole } from './held-roles';
export { channelOfUnit, holdsRole, rolesHeldBy } from './store';
export { isUnitId, UNIT_IDS, UNIT_NAMES, type UnitId, type UnitTenants } from './units';
