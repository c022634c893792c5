export { journeyAbout } from './journey-about';
export { KEPT_DAYS, pruneWalks, tellWalks } from './store';

/** The verb of the button that begins a journey; its data is `{ journey }`. A template that carries the button writes it out. */
export const START = 'routines.start';
