import type { CardView } from '../../../turn/reply';

/** That something waits with a colleague who cannot be reached; not what, and not with whom. */
export const WAITING_CARD: CardView = { template: 'cover/waiting', data: { notices: [] } };
