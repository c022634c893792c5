import { escapeMarkdown } from '../../src/cards/escape-markdown';

describe('text in a card shows as it was written', () => {
  it.each([
    ['vanlig text, 010-831 90 70', 'vanlig text, 010-831 90 70'],
    ['mån–fre 07.30–16.00', 'mån–fre 07.30–16.00'],
    ['*stark* och _lutande_', '\\*stark\\* och \\_lutande\\_'],
    ['[klicka](https://example.org)', '\\[klicka\\](https://example.org)'],
    ['- en punkt', '\\- en punkt'],
    ['K7-4MQ', 'K7-4MQ'],
    ['1. en lista', '1\\. en lista'],
    ['23. november', '23\\. november'],
    ['rad\n# rubrik', 'rad\n\\# rubrik'],
    ['> citat', '\\> citat'],
    ['a\\b `c`', 'a\\\\b \\`c\\`'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
