/** What the report to editors is made from. */
export { FAULTS, REASONS } from './reasons';
export { rankContacts, rankUnits, type ContactReported, type UnitFared } from './rank';
export { readCounts, type Count } from './store';
