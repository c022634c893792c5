import type { Person } from '../turn/person';
import { sayText, type Reply } from '../turn/reply';
import type { Request } from '../turn/request';
import type { Danger } from './danger';
import { TOO_MANY } from './words';

type Dispatch = (request: Request) => Promise<Reply>;

export interface LimitPorts {
  readonly dispatch: Dispatch;
  readonly readDanger: (text: string) => Danger | null;
  /** Seconds until this person may speak again; 0 lets in. */
  readonly waitOf: (person: Person) => number;
  readonly onLimited: () => void;
}

/**
 * Answers those who are over their rate in one line, which does no work and begins with 112. What is said of danger is
 * never held back.
 */
export const limitTurns =
  ({ dispatch, readDanger, waitOf, onLimited }: LimitPorts): Dispatch =>
  (request) => {
    const { event, person } = request;
    const counted = event.kind === 'pressed' || event.kind === 'said';
    if (!counted || waitOf(person) === 0) return dispatch(request);
    // Read only here: dispatch judges danger itself.
    if (event.kind === 'said' && readDanger(event.text)) return dispatch(request);
    onLimited();
    return Promise.resolve(sayText(TOO_MANY));
  };
