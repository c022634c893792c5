import type { CardView, Json } from '../../../turn/reply';
import type { Fact } from '../fact';
import { localBlocks } from './local-blocks';
import { OWNERS } from '../choices';

/** A block as a template takes it. */
export const blockData = (fact: Fact, at: number): Json =>
  localBlocks([{ id: '', tenant: '', version: 1, removed: false, fact }], at).map((block) => ({
    heading: block.heading,
    lines: block.lines,
    source: block.source,
  }));

/** What a fact will look like to those who look for it, before it is saved. @param data what the form sent, to be sent again */
export const previewCard = (fact: Fact, data: { readonly [key: string]: Json }, at: number): CardView => ({
  template: 'local-facts/preview',
  data: { place: fact.place, blocks: blockData(fact, at), owner: `Ägare: ${OWNERS[fact.owner]}`, data },
});
