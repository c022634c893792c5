import { z } from 'zod/v4';

/** The elements of Adaptive Cards 1.5 that the house uses, each with the properties it may have and no others. */
const Spacing = z.enum(['none', 'small', 'default', 'medium', 'large', 'extraLarge', 'padding']);
const placed = {
  id: z.string().optional(),
  spacing: Spacing.optional(),
  separator: z.boolean().optional(),
  isVisible: z.boolean().optional(),
};
const words = {
  color: z
    .enum(['default', 'accent'], {
      error: 'too little contrast in one of the themes: a warning stands in a Container of style warning, 112 of style attention',
    })
    .optional(),
  isSubtle: z.boolean().optional(),
  size: z.enum(['default', 'small', 'medium', 'large', 'extraLarge']).optional(),
  weight: z.enum(['default', 'lighter', 'bolder']).optional(),
};

const Label = z.string().min(3).max(120);
const input = { id: z.string().min(1), label: Label, ...{ spacing: placed.spacing, separator: placed.separator } };
const required = { isRequired: z.boolean().optional(), errorMessage: z.string().min(5).optional() };
const asksClearly = (field: { isRequired?: boolean | undefined; errorMessage?: string | undefined }): boolean =>
  field.isRequired !== true || field.errorMessage !== undefined;

const Choice = z.strictObject({ title: z.string().min(1), value: z.string().min(1) });

export const Input = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('Input.Text'),
      ...input,
      ...required,
      maxLength: z.int().positive(),
      placeholder: z.string().optional(),
      isMultiline: z.boolean().optional(),
      value: z.string().optional(),
    })
    .refine(asksClearly, 'a required input says what to do'),
  z
    .strictObject({
      type: z.literal('Input.Date'),
      ...input,
      ...required,
      min: z.iso.date().optional(),
      max: z.iso.date().optional(),
      value: z.iso.date().optional(),
    })
    .refine(asksClearly, 'a required input says what to do'),
  z
    .strictObject({
      type: z.literal('Input.Time'),
      ...input,
      ...required,
      min: z.iso.time({ precision: -1 }).optional(),
      max: z.iso.time({ precision: -1 }).optional(),
      value: z.iso.time({ precision: -1 }).optional(),
    })
    .refine(asksClearly, 'a required input says what to do'),
  z
    .strictObject({
      type: z.literal('Input.Number'),
      ...input,
      ...required,
      min: z.number(),
      max: z.number(),
      value: z.number().optional(),
    })
    .refine(asksClearly, 'a required input says what to do'),
  z.strictObject({
    type: z.literal('Input.Toggle'),
    ...input,
    label: Label.optional(),
    title: Label,
    value: z.string().optional(),
    valueOn: z.string().optional(),
    valueOff: z.string().optional(),
    wrap: z.literal(true),
  }),
  z
    .strictObject({
      type: z.literal('Input.ChoiceSet'),
      ...input,
      ...required,
      choices: z.array(Choice).min(1),
      style: z.enum(['compact', 'expanded', 'filtered']).optional(),
      isMultiSelect: z.boolean().optional(),
      placeholder: z.string().optional(),
      value: z.string().optional(),
      wrap: z.literal(true),
    })
    .refine(asksClearly, 'a required input says what to do')
    .refine(
      ({ value, choices }) =>
        value === undefined ||
        value === '' ||
        value.split(',').every((one) => choices.some((choice) => choice.value === one)),
      'the preset value is one of the choices',
    ),
]);
export type Input = z.infer<typeof Input>;

const Title = z.string().min(1).max(32);
const button = {
  title: Title,
  tooltip: z.string().optional(),
  mode: z.enum(['primary', 'secondary']).optional(),
  associatedInputs: z.enum(['auto', 'none']).optional(),
};
const Data = z.record(z.string(), z.json());

const Submit = z.strictObject({ type: z.literal('Action.Submit'), ...button, data: Data });

export const Execute = z
  .strictObject({
    type: z.literal('Action.Execute'),
    ...button,
    verb: z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/),
    data: Data,
    fallback: Submit,
  })
  .refine(
    ({ data, verb, fallback }) => JSON.stringify({ ...data, verb }) === JSON.stringify(fallback.data),
    'the fallback sends the same data and the verb',
  )
  .refine(({ title, fallback }) => title === fallback.title, 'the fallback reads the same');
export type Execute = z.infer<typeof Execute>;

const OpenUrl = z.strictObject({ type: z.literal('Action.OpenUrl'), ...button, url: z.url() });
const Toggle = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  ...button,
  targetElements: z.array(z.string().min(1)).min(1),
});
export const Action = z.discriminatedUnion('type', [Execute, OpenUrl, Toggle]);
export type Action = z.infer<typeof Action>;

const TextBlock = z.strictObject({
  type: z.literal('TextBlock'),
  ...placed,
  ...words,
  text: z.string().min(1),
  wrap: z.literal(true),
  style: z.enum(['default', 'heading']).optional(),
});

const TextRun = z.strictObject({ type: z.literal('TextRun'), ...words, text: z.string().min(1) });
const RichTextBlock = z.strictObject({
  type: z.literal('RichTextBlock'),
  ...placed,
  inlines: z.array(TextRun).min(1),
});

const FactSet = z.strictObject({
  type: z.literal('FactSet'),
  ...placed,
  facts: z
    .array(z.strictObject({ title: z.string().min(1), value: z.string().min(1) }))
    .min(1)
    .max(5),
});

const ActionSet = z.strictObject({ type: z.literal('ActionSet'), ...placed, actions: z.array(Action).min(1) });

const Container = z.strictObject({
  type: z.literal('Container'),
  ...placed,
  style: z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']).optional(),
  items: z.array(z.lazy(() => Element)).min(1),
});

const Column = z.strictObject({
  type: z.literal('Column'),
  ...placed,
  width: z.union([z.enum(['auto', 'stretch']), z.int().positive()]).optional(),
  items: z.array(z.lazy(() => Element)).min(1),
});

const ColumnSet = z.strictObject({
  type: z.literal('ColumnSet'),
  ...placed,
  columns: z.array(Column).min(1).max(2),
});

const Element: z.ZodType = z.union([TextBlock, RichTextBlock, FactSet, ActionSet, Container, ColumnSet, Input]);

/** A whole card as it leaves the house. Strict: an unknown element, property or value is a fault. */
export const AdaptiveCard = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json').optional(),
  version: z.literal('1.5'),
  lang: z.literal('sv').optional(),
  body: z.array(Element).min(1),
  actions: z.array(Action).optional(),
});
