/** What a person can be made by an administrator's code. */
export const HELD_ROLES = ['sammankallande', 'gruppledare'] as const;

export type HeldRole = (typeof HELD_ROLES)[number];

/** As a list shows it. */
export const HELD_ROLE_NAMES: Readonly<Record<HeldRole, string>> = {
  sammankallande: 'Sammankallande för ett barnhälsoteam',
  gruppledare: 'Gruppledare',
};

export const isHeldRole = (text: string): text is HeldRole => (HELD_ROLES as readonly string[]).includes(text);
