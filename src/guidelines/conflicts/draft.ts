import type { ConflictDraft } from '../model';

/** What the two guidelines of Värmland are called in a sentence that sets them against each other. */
export const VK = 'varmland-konsultation';
export const VP = 'varmland-placerade';
export const VG = 'vastra-gotaland';
export const BO = 'botkyrka';
export const JA = 'jamtland-barnhalsoteam';
export const ALL = [VK, VP, VG, BO, JA] as const;

type Given = Omit<ConflictDraft, 'kind'>;

const of =
  (type: ConflictDraft['type'], handling: ConflictDraft['handling']) =>
  (id: string, guidelines: Given['guidelines'], rules: Given['rules'], says: string): ConflictDraft => ({
    kind: 'conflict',
    id: `konflikt.${id}`,
    guidelines,
    rules,
    type,
    handling,
    says,
  });

/** Two texts that cannot both be right. */
export const contradiction = of('contradiction', 'show-both');
/** Two texts that cannot both be right about a time: the shorter is counted. */
export const shorterTime = of('contradiction', 'count-by-shorter');
/** Each holds in its own place. */
export const byPlace = of('difference-by-place', 'ask-place');
/** One text that says two things. */
export const withinOne = of('within-one-text', 'show-both');
/** What time has passed by. */
export const outdated = of('outdated', 'warn');
/** Words that can be read in two ways. */
export const ambiguous = of('ambiguous', 'show-both');
/** A time that can be read in two ways: the shorter reading is counted. */
export const ambiguousTime = of('ambiguous', 'count-by-shorter');
/** What a text leaves open. */
export const gap = of('gap', 'warn');
