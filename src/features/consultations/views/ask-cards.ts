import type { Catalogue } from '../../../guidelines/catalogue';
import type { CardView, Json } from '../../../turn/reply';
import { UNIT_NAMES, type UnitId } from '../../bindings/api';
import { AREAS, ASKED, AVAILABLE, choicesOf, TRIED, WAYS } from '../choices';
import type { Draft, Group } from '../draft';
import { agesOf, sayRule, sourceOf } from './rules';
import * as words from './words';

/** The groups of age, with the figures from the guideline. */
const groupTitles = (catalogue: Catalogue): Readonly<Record<Group, string>> => ({
  yngre: agesOf(catalogue, 'bfs'),
  sex: `${agesOf(catalogue, 'bfs')}, fyller 6 inom tre veckor`,
  aldre: agesOf(catalogue, 'forsta-linjen'),
});

const PART = 'vk.rutin.psykolog';

/** The first card: whom it is about, in groups, and whether the way in is the right one. */
export const whomCard = (catalogue: Catalogue, form: string): CardView => ({
  template: 'consultations/whom',
  data: { form, groups: choicesOf(groupTitles(catalogue)), source: sourceOf(catalogue, PART) },
});

/** The second: what it is about. */
export const whatCard = (catalogue: Catalogue, carried: { readonly [key: string]: Json }): CardView => ({
  template: 'consultations/what',
  data: {
    carried,
    prepare: sayRule(catalogue, 'vk.ordning.underlag-psykolog'),
    notices: carried['group'] === 'sex' ? [words.SOON_SIX] : [],
    areas: choicesOf(AREAS),
    tried: choicesOf(TRIED),
    asked: choicesOf(ASKED),
    source: sourceOf(catalogue, 'vk.ordning.underlag-psykolog'),
  },
});

/** The third: how and when, and the asker's own words. */
export const howCard = (carried: { readonly [key: string]: Json }, filled?: Draft): CardView => ({
  template: 'consultations/how',
  data: {
    carried,
    ways: choicesOf(WAYS),
    available: choicesOf(AVAILABLE),
    way: filled?.way ?? '',
    when: filled?.available ?? '',
    text: filled?.text?.text ?? '',
  },
});

/** What will be sent, word for word, before anything is. */
export const summaryCard = (catalogue: Catalogue, draft: Draft, unit: UnitId, name: string): CardView => ({
  template: 'consultations/summary',
  data: {
    to: `Till: ${UNIT_NAMES[unit]}`,
    facts: [
      { title: 'Åldersgrupp', value: groupTitles(catalogue)[draft.group] },
      { title: 'Område', value: AREAS[draft.area] },
      { title: 'Prövat', value: TRIED[draft.tried] },
      { title: 'Fråga', value: ASKED[draft.asked] },
      { title: 'Hur och när', value: `${WAYS[draft.way]}, ${AVAILABLE[draft.available].toLowerCase()}` },
    ],
    name: name === '' ? 'Ditt namn visas inte.' : `Ditt namn visas: ${name}`,
    text: draft.text ? `Din text: ${draft.text.text}` : 'Ingen egen text.',
    readers: [...(draft.group === 'sex' ? [words.SOON_SIX] : []), ...words.readers(unit), words.YOU_CAN_CALL],
    carried: {
      form: draft.form,
      group: draft.group,
      area: draft.area,
      tried: draft.tried,
      asked: draft.asked,
      way: draft.way,
      available: draft.available,
      text: draft.text?.text ?? '',
      noName: draft.noName,
    },
  },
});
