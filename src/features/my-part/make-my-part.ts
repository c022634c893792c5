import { z } from 'zod/v4';
import type { Catalogue } from '../../guidelines/catalogue';
import type { RoleId } from '../../guidelines/model';
import { action, type Feature, type Turn } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { partOf, SIDES } from './part-of';
import { noGuideline, partCard, sideCard, SUMMARY, unknownCard } from './views';

/** What the feature is made of: the rule module, and what is known of a person. */
export interface MyPartPorts {
  readonly catalogue: Catalogue;
  readonly profileOf: (
    person: Person,
  ) => Promise<{ readonly municipality: string | null; readonly role: RoleId | null }>;
}

const Shown = z.object({ side: z.enum(SIDES).optional(), from: z.int().min(0).max(1_000).optional() });

/** What somebody's role does, may say and waits for where they work: `min del`. */
export const makeMyPart = ({ catalogue, profileOf }: MyPartPorts): Feature => {
  const show = async ({ side, from = 0 }: z.infer<typeof Shown>, { person, today }: Turn): Promise<Reply> => {
    const { municipality, role } = await profileOf(person);
    if (municipality === null || role === null) return { ...showCard(unknownCard, SUMMARY), private: true };
    const part = partOf(catalogue, municipality, role);
    if (part.guidelines.length === 0) return { ...sayText(noGuideline(municipality)), private: true };
    const viewer = { municipality, role };
    const card =
      side === undefined
        ? partCard(catalogue, part, viewer, today)
        : sideCard(catalogue, part, viewer, { side, from }, today);
    return { ...showCard(card, SUMMARY), private: true };
  };

  return {
    name: 'my-part',
    commands: [
      {
        words: ['min del', 'min roll'],
        help: 'Visar vad du gör, får säga och väntar på i din roll.',
        run: (_rest, turn) => show({}, turn),
      },
    ],
    actions: [action({ verb: 'my-part.show', schema: Shown, texts: {}, run: show })],
  };
};
