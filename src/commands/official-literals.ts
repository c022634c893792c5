/** What is printed in the guidelines to reach a service by. */
const LITERALS: readonly string[] = ['010-564 64 67', '010-831 71 84', '010-831 62 43', '010-831 90 70'];

/** The literals that point out nobody: the guidelines' own telephone numbers and addresses. */
export const officialLiterals = (): readonly string[] => LITERALS;
