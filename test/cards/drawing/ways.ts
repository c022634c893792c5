import { THEMES, type Theme } from './themes';

/** A way of seeing a card: a theme, and how wide the client's column is in px. */
export interface Way {
  readonly theme: Theme;
  readonly width: number;
  readonly name: string;
}

const WIDTHS = [
  [320, 'phone'],
  [600, 'desktop'],
] as const;

/** Teams' light and dark themes, on a phone and on a desktop. */
export const WAYS: readonly Way[] = WIDTHS.flatMap(([width, device]) =>
  THEMES.map((theme) => ({ theme, width, name: `${device}, ${theme.name}` })),
);
