/** At most `count` in any `ms` milliseconds. */
export interface Limit {
  readonly count: number;
  readonly ms: number;
}

/** What a bot may send to one conversation. Microsoft: "Optimize your bot with rate limiting in Teams". */
export const CONVERSATION_LIMITS: readonly Limit[] = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
  { count: 1_800, ms: 3_600_000 },
];

/**
 * What an app may send in one tenant: 50 a second, from the same page. The window is a twentieth longer here, since calls do
 * not arrive as evenly as they leave.
 */
export const TENANT_LIMITS: readonly Limit[] = [{ count: 50, ms: 1_050 }];
