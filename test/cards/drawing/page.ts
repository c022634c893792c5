import type { Theme } from './themes';

const styles = ({ canvas, background, border, text: [text], accent: [accent] }: Theme): string => `
  body { margin: 0; padding: 8px; background: ${canvas}; }
  #card { background: ${background}; border-radius: 4px; overflow: hidden; color: ${text}; font: 14px 'Segoe UI', 'Liberation Sans', sans-serif; }
  #card p { margin: 0; }
  .ac-pushButton { min-height: 32px; padding: 4px 12px; overflow: hidden; text-overflow: ellipsis; border: 1px solid ${border}; border-radius: 4px;
    background: ${background}; color: ${text}; font: 600 14px 'Segoe UI', 'Liberation Sans', sans-serif; }
  .ac-input { color: ${text}; font: 14px 'Segoe UI', 'Liberation Sans', sans-serif; }
  .ac-input.ac-textInput, .ac-input.ac-numberInput, .ac-input.ac-dateInput, .ac-input.ac-timeInput, .ac-input.ac-multichoiceInput,
  select.ac-input, .ac-choiceSetInput-filtered { box-sizing: border-box; width: 100%; min-height: 32px; padding: 5px 8px;
    border: 1px solid ${border}; border-radius: 4px; background: ${background}; color: ${text}; color-scheme: inherit; }
  .ac-input::placeholder { color: ${text}; opacity: .75; }
  .ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect { display: flex; flex-direction: column; gap: 8px; }
  input[type=radio], input[type=checkbox] { accent-color: ${accent}; width: 16px; height: 16px; }
  @media (max-width: 400px) { .ac-actionSet { flex-wrap: wrap; row-gap: 8px; } }
  .ac-anchor { color: ${accent}; }`;

/** The empty page that a card is drawn on. */
export const pageIn = (theme: Theme): string => `<!doctype html><html lang="sv" style="color-scheme: ${theme.name}">
<head><meta charset="utf-8"><title>Kort</title><style>${styles(theme)}</style></head>
<body><main id="card"></main></body></html>`;
