import type { Rule } from './model';

/**
 * Every number and address that the rules print: telephone numbers as printed and whole, e-mail and postal addresses,
 * web addresses. They point out nobody, so the privacy gate lets them through. People named in a text are not among them.
 */
export const officialsIn = (rules: readonly Rule[]): readonly string[] =>
  [
    ...new Set(
      rules.flatMap((rule): readonly (string | null)[] => {
        if (rule.kind === 'contact') return rule.medium === 'person' ? [] : [rule.printed, rule.e164];
        return rule.kind === 'link' ? [rule.url] : [];
      }),
    ),
  ].filter((literal) => literal !== null);
