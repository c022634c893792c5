import { makeErrorCode } from '../../src/teams/error-code';
import { randomFrom } from './mutate';

describe('an error code', () => {
  it('is short, and nothing in it is mistaken for another sign', () => {
    const random = randomFrom(1);
    const codes = Array.from({ length: 500 }, () => makeErrorCode(random));
    for (const code of codes) expect(code).toMatch(/^F[A-HJ-NP-Z2-9]{4}$/);
    expect(new Set(codes).size).toBeGreaterThan(490);
  });
});
