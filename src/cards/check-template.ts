import { z } from 'zod/v4';
import type { Json } from '../turn/reply';
import { MAX_BYTES, MAX_TITLE, VERSION } from './limits';
import { objectsIn } from './walk';

const Template = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.literal(VERSION),
  body: z.array(z.json()).min(1),
});

const computed = (value: string): boolean => value.includes('${');

const faultsOfAction = (action: { readonly [key: string]: Json }): readonly string[] => {
  const { type, verb, title } = action;
  const faults: string[] = [];
  if (type === 'Action.Submit') faults.push('write Action.Execute; its Action.Submit is added when the card is made');
  // An Execute without a verb fails in Teams without a word.
  if (type === 'Action.Execute' && (typeof verb !== 'string' || verb === '' || computed(verb)))
    faults.push('an Action.Execute without a verb of its own');
  if (typeof title !== 'string' || title === '') faults.push('an action without a title');
  else if (!computed(title) && title.length > MAX_TITLE) faults.push(`a title over ${MAX_TITLE} characters: ${title}`);
  return faults;
};

/**
 * What is wrong with a template as it is written, in words for the developer; empty when nothing is.
 * @param text the file's content
 */
export const checkTemplate = (text: string): readonly string[] => {
  if (Buffer.byteLength(text) > MAX_BYTES) return [`larger than ${MAX_BYTES} bytes`];
  const parsed = Template.safeParse(JSON.parse(text));
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  return objectsIn(parsed.data as Json)
    .filter(({ type }) => typeof type === 'string' && type.startsWith('Action.'))
    .flatMap(faultsOfAction);
};
