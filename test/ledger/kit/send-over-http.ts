import type { Send, SendOutcome } from '../../../src/ledger/send';

const outcomeOf = (response: Response): SendOutcome => {
  if (response.ok) return { kind: 'sent' };
  if (response.status === 429)
    return {
      kind: 'throttled',
      retryAfterMs: Number(response.headers.get('retry-after')) * 1000,
      scope: response.headers.get('x-scope') === 'tenant' ? 'tenant' : 'conversation',
    };
  return response.status < 500 ? { kind: 'refused' } : { kind: 'unknown' };
};

/** Sends what a notice is about to the receiver at `reference`, a JSON text with `url` and `to`. */
export const sendOverHttp =
  (limit = 15_000): Send =>
  async (reference, { about }, { possibleRepeat }) => {
    const { url, to } = JSON.parse(reference) as { url: string; to: string };
    try {
      const response = await fetch(url, {
        method: 'POST',
        body: JSON.stringify({ to, about, possibleRepeat }),
        signal: AbortSignal.timeout(limit),
      });
      await response.arrayBuffer();
      return outcomeOf(response);
    } catch (error) {
      const refused = JSON.stringify((error as Error).cause ?? '').includes('ECONNREFUSED');
      return { kind: refused ? 'unreachable' : 'unknown' };
    }
  };
