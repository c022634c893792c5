/** The colours of one of Teams' themes, as `#rrggbb`, or `#aarrggbb` where the client makes them see-through. */
export interface Theme {
  readonly name: 'light' | 'dark';
  readonly canvas: string;
  readonly background: string;
  readonly emphasis: string;
  readonly border: string;
  readonly text: readonly [plain: string, subtle: string];
  readonly accent: readonly [plain: string, subtle: string];
  readonly good: readonly [plain: string, subtle: string];
  readonly warning: readonly [plain: string, subtle: string];
  readonly attention: readonly [plain: string, subtle: string];
}

/** Source: the host configurations for Teams that Microsoft publishes with its card designer, version 2.4.4. */
export const THEMES: readonly Theme[] = [
  {
    name: 'light',
    canvas: '#f5f5f5',
    background: '#ffffff',
    emphasis: '#f9f8f7',
    border: '#767676',
    text: ['#252424', '#bf252424'],
    accent: ['#6264a7', '#8b8cc7'],
    good: ['#92c353', '#e592c353'],
    warning: ['#f8d22a', '#e5f8d22a'],
    attention: ['#c4314b', '#e5c4314b'],
  },
  {
    name: 'dark',
    canvas: '#1f1f1f',
    background: '#2d2c2c',
    emphasis: '#292828',
    border: '#8a8a8a',
    text: ['#ffffff', '#bfffffff'],
    accent: ['#a6a7dc', '#8b8cc7'],
    good: ['#92c353', '#e592c353'],
    warning: ['#f8d22a', '#e5f8d22a'],
    attention: ['#d74654', '#e5d74654'],
  },
];

const coloursOf = (theme: Theme): object =>
  Object.fromEntries(
    (
      [
        ['default', theme.text],
        ['dark', theme.text],
        ['light', theme.text],
        ['accent', theme.accent],
        ['good', theme.good],
        ['warning', theme.warning],
        ['attention', theme.attention],
      ] as const
    ).map(([name, [plain, subtle]]) => [name, { default: plain, subtle }]),
  );

/** Tinted containers are the same in both themes, with dark words on them. */
const TINTED = [
  ['accent', '#C7DEF9'],
  ['good', '#CCFFCC'],
  ['attention', '#FFC5B2'],
  ['warning', '#FFE2B2'],
] as const;

const containersOf = (theme: Theme): object => {
  const plain = [
    ['default', theme.background],
    ['emphasis', theme.emphasis],
  ] as const;
  const onTint = { ...theme, text: ['#201f1f', '#2d2c2c'] } as const;
  return Object.fromEntries([
    ...plain.map(([name, backgroundColor]) => [name, { backgroundColor, foregroundColors: coloursOf(theme) }]),
    ...TINTED.map(([name, backgroundColor]) => [name, { backgroundColor, foregroundColors: coloursOf(onTint) }]),
  ]) as object;
};

/** What the renderer is told of the client: sizes and spaces in px, as in Teams. */
export const hostConfigOf = (theme: Theme): object => ({
  choiceSetInputValueSeparator: ',',
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: theme.border },
  fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false } },
  textBlock: { headingLevel: 2 },
  containerStyles: containersOf(theme),
  actions: {
    maxActions: 6,
    spacing: 'Default',
    buttonSpacing: 8,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
  },
  inputs: {
    label: {
      inputSpacing: 'Small',
      requiredInputs: { weight: 'Bolder', suffix: ' *', suffixColor: 'Attention' },
      optionalInputs: { weight: 'Bolder' },
    },
    errorMessage: { color: 'Attention', spacing: 'Small' },
  },
  factSet: {
    title: { weight: 'Bolder', wrap: true, maxWidth: 150 },
    value: { wrap: true },
    spacing: 16,
  },
});
