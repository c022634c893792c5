/** Milliseconds since 1970. The service's only source of the time: it comes in as an argument. */
export type Clock = () => number;

/** The machine's own clock. */
export const systemClock: Clock = () => Date.now();

/** A clock that stood at `start` when it was made and has run on since; for rehearsals on another day. */
export const clockFrom = (start: number, real: Clock = systemClock): Clock => {
  const offset = start - real();
  return () => real() + offset;
};
