import type { Command } from '../turn/feature';

/** What a person meant by what they wrote: a command with what followed it, or a question. */
export type Meaning =
  { readonly kind: 'command'; readonly command: Command; readonly rest: string } | { readonly kind: 'question' };

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const withoutEnding = (text: string): string => text.replace(/[\s.!?…]+$/u, '');

/**
 * Finds the command that a text is, the longest words first; anything else is a question.
 * Words alone match in any case and with any ending mark; a command that takes a rest keeps the rest as it was written.
 */
export const understand = (text: string, commands: readonly Command[]): Meaning => {
  const spaced = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const said = withoutEnding(plain(text));
  const spoken = commands.flatMap((command) => command.words.map((words) => ({ command, words })));
  for (const { command, words } of spoken.sort((a, b) => b.words.length - a.words.length)) {
    if (said === words) return { kind: 'command', command, rest: '' };
    if (command.takes === 'rest' && plain(spaced).startsWith(`${words} `))
      return { kind: 'command', command, rest: spaced.slice(words.length + 1).trim() };
  }
  return { kind: 'question' };
};
