import type { LocalDate } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import type { Guideline } from '../../guidelines/model';
import * as words from './words';

/** The rule of each guideline that says how contact is taken when somebody in the family has skyddade personuppgifter. */
export const WAY_RULES: Readonly<Record<string, string>> = {
  'varmland-konsultation': 'vk.rutin.skyddade',
  'varmland-placerade': 'vp.rutin.skyddade-uppgifter',
  'jamtland-barnhalsoteam': 'ja.rutin.skyddade',
};

/** What the rule module does where a guideline is silent on it. */
export const SILENT = 'konflikt.skyddade-saknas';

/** What to do, what weakens that, and where it stands. */
export interface WayToGo {
  readonly lines: readonly string[];
  readonly marks: readonly string[];
  readonly sources: readonly string[];
}

const wayIn = (catalogue: Catalogue, guideline: Guideline, on: LocalDate, municipality: string): WayToGo => {
  const rule = catalogue.rule(WAY_RULES[guideline.id] ?? '', on);
  if (rule)
    return {
      lines: [catalogue.say(rule.says, rule)],
      marks: catalogue.marksFor([rule.id], on, municipality).map(({ text }) => text),
      sources: [catalogue.sourceLine(rule)],
    };
  const gap = catalogue.conflicts.find(({ id }) => id === SILENT);
  const line = gap ? words.silent(guideline.shortTitle, catalogue.say(gap.says)) : words.noGuideline(municipality);
  return { lines: [line], marks: [], sources: [] };
};

/** The way that the guidelines of a municipality give; where none is known, to the socialsekreterare all the same. */
export const wayFrom = (catalogue: Catalogue, municipality: string | null, on: LocalDate): WayToGo => {
  if (municipality === null) return { lines: [words.NO_PLACE], marks: [], sources: [] };
  const ways = catalogue.guidelinesFor(municipality).map((guideline) => wayIn(catalogue, guideline, on, municipality));
  if (ways.length === 0) return { lines: [words.noGuideline(municipality)], marks: [], sources: [] };
  const all = (part: keyof WayToGo): readonly string[] => [...new Set(ways.flatMap((way) => way[part]))];
  return { lines: all('lines'), marks: all('marks'), sources: all('sources') };
};
