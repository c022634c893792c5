/** Any JSON object of a card. */
export type Element = Readonly<Record<string, unknown>>;

const isElement = (value: unknown): value is Element =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Every object in a card, outside in and in reading order. Fallbacks are not shown, so they are passed over. */
export const elementsOf = (value: unknown): readonly Element[] => {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (!isElement(value)) return [];
  const inner = Object.entries(value).filter(([key]) => key !== 'fallback' && key !== 'data');
  return [value, ...inner.flatMap(([, child]) => elementsOf(child))];
};

const text = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : []);

const linesOf = (element: Element): string[] => {
  const { type } = element;
  if (typeof type === 'string' && type.startsWith('Action.')) return text(element.title).map((title) => `[${title}]`);
  if (typeof type === 'string' && type.startsWith('Input.')) return [...text(element.label), ...text(element.title)];
  if (type === 'TextBlock' || type === 'TextRun') return text(element.text);
  if (type === undefined && typeof element.title === 'string' && typeof element.value === 'string')
    return [`${element.title}: ${element.value}`];
  return [];
};

/** What a card says, a line for each text, fact, label and choice; buttons in brackets. */
export const readCard = (card: object): readonly string[] => elementsOf(card).flatMap(linesOf);

/** The inputs of a card with what they hold untouched; a toggle always holds something. */
export const inputsOf = (card: object): readonly { id: string; required: boolean; value: unknown; label: string }[] =>
  elementsOf(card).flatMap((element) => {
    if (typeof element.type !== 'string' || !element.type.startsWith('Input.') || typeof element.id !== 'string')
      return [];
    const value = element.type === 'Input.Toggle' ? (element.value ?? element.valueOff ?? 'false') : element.value;
    const label = typeof element.label === 'string' ? element.label : element.id;
    return [{ id: element.id, required: element.isRequired === true, value, label }];
  });

/** A button that sends something: its title, its verb, its data and its fallback. */
export interface Button {
  readonly title: string;
  readonly verb: string | undefined;
  readonly data: Element;
  readonly fallback: Element | undefined;
  /** True when it sends nothing of what was filled in, and asks for nothing to be. */
  readonly withoutInputs: boolean;
}

export const buttonsOf = (card: object): readonly Button[] =>
  elementsOf(card)
    .filter((element) => element.type === 'Action.Execute')
    .map((element) => ({
      title: typeof element.title === 'string' ? element.title : '',
      verb: typeof element.verb === 'string' ? element.verb : undefined,
      data: isElement(element.data) ? element.data : {},
      fallback: isElement(element.fallback) ? element.fallback : undefined,
      withoutInputs: element.associatedInputs === 'none',
    }));
