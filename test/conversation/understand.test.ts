import { understand } from '../../src/conversation/understand';
import type { Command } from '../../src/turn/feature';
import { sayText } from '../../src/turn/reply';

const command = (words: readonly [string, ...string[]], takes?: 'rest'): Command => ({
  words,
  ...(takes ? { takes } : {}),
  run: () => Promise.resolve(sayText()),
});

const commands = [
  command(['hjälp', 'hjalp', 'help']),
  command(['om']),
  command(['frister']),
  command(['ny frist'], 'rest'),
  command(['kommun'], 'rest'),
  command(['ny kod grupp']),
];

describe('what a person meant', () => {
  it.each([
    ['hjälp', 'hjälp', ''],
    ['  HJÄLP! ', 'hjälp', ''],
    ['Help?', 'hjälp', ''],
    ['om', 'om', ''],
    ['Frister.', 'frister', ''],
    ['ny frist', 'ny frist', ''],
    ['Ny  frist vk.utlatande.bvc 2026-11-02', 'ny frist', 'vk.utlatande.bvc 2026-11-02'],
    ['kommun Årjäng', 'kommun', 'Årjäng'],
    ['ny kod grupp', 'ny kod grupp', ''],
  ])('%j is the command %j with %j after it', (text, first, rest) => {
    const meaning = understand(text, commands);
    expect(meaning.kind === 'command' && [meaning.command.words[0], meaning.rest]).toEqual([first, rest]);
  });

  it.each([
    'om skolan inte svarar, vad gör jag då?',
    'hjälp mig hitta numret till bup',
    'kommunen har inte hört av sig',
    'frister för bvc',
    'nyfrist',
    '',
  ])('%j is a question', (text) => expect(understand(text, commands)).toEqual({ kind: 'question' }));
});
