import type { LocalDate } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import type { RoleId, Rule } from '../../guidelines/model';
import { VIEW_WORDS } from '../../guidelines/view-as';
import type { CardView } from '../../turn/reply';
import { roleName } from '../profile/api';
import { SIDES, type Part, type Side } from './part-of';
import { bodyOf, saidOfPrivate } from './private-bodies';

/** Neutral, for lists and locked screens. */
export const SUMMARY = 'Din del';

export const noGuideline = (municipality: string): string =>
  `Jag har ingen riktlinje för ${municipality}. Därför kan jag inte visa din del.`;

/** On the first card few of each side, behind its button more of one. */
const FEW = 5;
const MORE = 8;

/** Shown also when a guideline gives the role nothing there: that it does not is an answer too. */
const ALWAYS: ReadonlySet<Side> = new Set(['you-do', 'you-may-say', 'you-wait-for']);
const EMPTY = 'Här säger texten inget som pekar ut din roll.';

/** Who a place and a role are shown to. */
export interface Viewer {
  readonly municipality: string;
  readonly role: RoleId;
}

/** A rule as a line, with what weakens it alone. The guideline's age is said once for the card. */
const lineOf = (catalogue: Catalogue, rule: Rule, { municipality }: Viewer, today: LocalDate) => ({
  text: catalogue.say(rule.says, rule),
  marks: catalogue
    .marksFor([rule.id], today, municipality)
    .filter(({ kind }) => kind !== 'validity')
    .map(({ text }) => text),
  source: catalogue.sourceLine(rule),
});

const ageOf = (catalogue: Catalogue, { guidelines }: Part, today: LocalDate): readonly string[] =>
  catalogue
    .marksFor(
      guidelines.map(({ validity }) => validity),
      today,
    )
    .filter(({ kind }) => kind === 'validity')
    .map(({ text }) => text);

/** Every side of a role's part, a few rules of each. */
export const partCard = (catalogue: Catalogue, part: Part, viewer: Viewer, today: LocalDate): CardView => {
  const { municipality, role } = viewer;
  const body = bodyOf(role);
  return {
    template: 'my-part/part',
    data: {
      heading: 'Din del',
      lead: `${roleName(role)} i ${municipality}.`,
      ages: ageOf(catalogue, part, today),
      sides: SIDES.filter((side) => part.sides[side].length > 0 || ALWAYS.has(side)).map((side) => ({
        title: VIEW_WORDS[side],
        none: part.sides[side].length === 0 ? [EMPTY] : [],
        lines: part.sides[side].slice(0, FEW).map((rule) => lineOf(catalogue, rule, viewer, today)),
      })),
      bodies:
        body === null
          ? []
          : [
              {
                title: body === 'schools' ? 'Fristående skolor' : 'Privat vård',
                said: part.guidelines.flatMap((guideline) => {
                  const said = saidOfPrivate(catalogue, guideline, body);
                  return said
                    ? [{ title: said.title, text: said.text, sources: said.source ? [said.source] : [] }]
                    : [];
                }),
              },
            ],
      more: SIDES.filter((side) => part.sides[side].length > FEW).map((side) => ({
        title: `Mer: ${VIEW_WORDS[side]}`,
        side,
      })),
    },
  };
};

/** One side of a role's part, page by page. @param from how many come before this page */
export const sideCard = (
  catalogue: Catalogue,
  part: Part,
  viewer: Viewer,
  { side, from }: { readonly side: Side; readonly from: number },
  today: LocalDate,
): CardView => {
  const rules = part.sides[side];
  const next = from + MORE;
  return {
    template: 'my-part/side',
    data: {
      heading: VIEW_WORDS[side],
      lead: `${roleName(viewer.role)} i ${viewer.municipality}.`,
      ages: ageOf(catalogue, part, today),
      none: from < rules.length ? [] : [EMPTY],
      lines: rules.slice(from, next).map((rule) => lineOf(catalogue, rule, viewer, today)),
      more: next < rules.length ? [{ title: 'Visa fler', side, from: next }] : [],
    },
  };
};

/** Asks for what is missing before a part can be shown. */
export const unknownCard: CardView = { template: 'my-part/unknown', data: {} };
