/** Emphasis, links and code anywhere; lists, headings and quotes only where a line starts. */
const ANYWHERE = /[\\*_[\]`]/g;
const AT_LINE_START = /^(\s*)(?:([#>+-])|(\d{1,9})([.)]))(?=\s)/gm;

/** The text with every sign that Markdown would read as layout made plain, so that it shows as it was written. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(AT_LINE_START, (_, space: string, sign?: string, digits?: string, dot?: string) =>
      sign === undefined ? `${space}${digits ?? ''}\\${dot ?? ''}` : `${space}\\${sign}`,
    );
