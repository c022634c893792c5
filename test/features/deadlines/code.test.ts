import { newCodes } from '../../../src/features/deadlines/code';
import { seededFraction } from './seeded';

describe('a code', () => {
  const codes = newCodes(2_000, new Set(), seededFraction(7));

  it('has the form of K7-4MR, without vowels and without signs that are taken for each other', () => {
    expect(codes.filter((code) => !/^[A-Z][A-Z0-9]-[A-Z0-9]{3}$/.test(code))).toEqual([]);
    expect(codes.filter((code) => /[AEIOUYÅÄÖ01258BGILOQSUVZ6]/.test(code))).toEqual([]);
  });

  it('is never given twice, nor one that is taken', () => {
    expect(new Set(codes).size).toBe(2_000);
    const taken = new Set(codes.slice(0, 1_000));
    expect(() => newCodes(2, new Set(), () => 0)).toThrow('No free code');
    expect(newCodes(1_000, taken, seededFraction(7)).filter((code) => taken.has(code))).toEqual([]);
  });
});
