import type { CueWord } from './cue-words';
import type { Label } from './words';

/** What kind of danger; never what was written. */
export type DangerKind =
  | 'suicide'
  | 'poisoning'
  | 'medical'
  | 'violence'
  | 'threat'
  | 'sexual-abuse'
  | 'taken-away'
  | 'missing'
  | 'unattended'
  | 'intoxicated-carer'
  | 'danger';

/**
 * What must stand beside the words before they count: nothing, a child (any one will do where it is told and not asked),
 * a certain child or person, that it happens within the day, or this moment.
 */
export type Needs = 'nothing' | 'child' | 'someone' | 'now' | 'this-moment';

/** Any list that a cue may name. */
export type CueLabel = Label | CueWord;

/**
 * One way in which danger is told. `order`: the parts follow one another, with a few words between. Otherwise they stand near one another in any order.
 * A part is a list's name.
 */
export interface Cue {
  readonly kind: DangerKind;
  readonly needs: Needs;
  readonly parts: readonly [CueLabel, ...CueLabel[]];
}

const cue = (kind: DangerKind, needs: Needs, ...parts: Cue['parts']): Cue => ({ kind, needs, parts });

export const CUES: readonly Cue[] = [
  cue('suicide', 'nothing', 'wantsToDie'),
  cue('suicide', 'nothing', 'wants', 'takesOwnLife'),
  cue('suicide', 'someone', 'takesOwnLife'),
  cue('suicide', 'someone', 'suicidal'),
  cue('suicide', 'someone', 'has', 'suicideThoughts'),
  cue('suicide', 'now', 'suicideThoughts'),
  cue('suicide', 'nothing', 'suicideNow'),
  cue('suicide', 'now', 'attempted'),
  cue('suicide', 'someone', 'suicideNote'),
  cue('suicide', 'someone', 'standsThere', 'height'),
  cue('suicide', 'child', 'jumps', 'height'),
  cue('suicide', 'someone', 'noose'),
  cue('suicide', 'child', 'cuts', 'cutsDeep'),
  cue('suicide', 'now', 'cuts'),
  cue('suicide', 'someone', 'blade'),
  cue('suicide', 'someone', 'wontSurvive'),

  cue('poisoning', 'nothing', 'took', 'pills'),
  cue('poisoning', 'nothing', 'took', 'poison'),
  cue('poisoning', 'nothing', 'took', 'much', 'medicine'),
  cue('poisoning', 'nothing', 'took', 'overdose'),
  cue('poisoning', 'now', 'takesMuch', 'pills'),
  cue('poisoning', 'someone', 'takesMuch', 'much', 'pills'),
  cue('poisoning', 'someone', 'overdose'),
  cue('poisoning', 'child', 'overdosed'),
  cue('poisoning', 'child', 'ate', 'medicine'),
  cue('poisoning', 'now', 'overdose'),
  cue('poisoning', 'child', 'injected', 'drugs'),

  cue('medical', 'nothing', 'noBreath'),
  cue('medical', 'nothing', 'lifeless'),
  cue('medical', 'child', 'seizure'),
  cue('medical', 'child', 'noContact', 'body'),
  cue('medical', 'child', 'accident'),
  cue('medical', 'child', 'bleeds', 'bleedsMuch'),
  cue('medical', 'child', 'fell', 'fromHigh'),
  cue('medical', 'someone', 'dying'),
  cue('medical', 'child', 'drowning'),
  cue('medical', 'nothing', 'shaken', 'babyOnly', 'limp'),
  cue('medical', 'now', 'shaken', 'babyOnly'),
  cue('medical', 'nothing', 'pupil', 'collapsed'),
  cue('medical', 'nothing', 'ambulance'),

  cue('violence', 'now', 'hits', 'perpetrator'),
  cue('violence', 'this-moment', 'hitPast', 'perpetrator'),
  cue('violence', 'nothing', 'hearsSees', 'hitsPresent', 'perpetrator'),
  cue('violence', 'nothing', 'carer', 'hitsMe'),
  cue('violence', 'nothing', 'speaksAsChild', 'hits'),
  cue('violence', 'nothing', 'speaksAsChild', 'abuses'),
  cue('violence', 'nothing', 'speaksAsChild', 'weapon'),
  cue('violence', 'nothing', 'speaksAsChild', 'kills'),
  cue('violence', 'child', 'beatsGrave'),
  cue('violence', 'someone', 'wants', 'harmsChild'),
  cue('violence', 'now', 'harmsChild'),
  cue('violence', 'now', 'psychotic', 'closeToChild'),
  cue('violence', 'someone', 'psychotic', 'closeToChild'),
  cue('violence', 'child', 'strangles'),
  cue('violence', 'someone', 'hides', 'perpetrator'),
  cue('violence', 'nothing', 'perpetrator', 'forcesDoor'),
  cue('violence', 'child', 'fearsHome'),
  cue('violence', 'child', 'wontGoHome', 'beatenAtHome'),
  cue('violence', 'someone', 'beatenAtHome', 'handover'),

  cue('threat', 'nothing', 'threatens', 'kills'),
  cue('threat', 'nothing', 'wieldsWeapon', 'weapon'),
  cue('threat', 'child', 'hasWeapon', 'weapon'),
  cue('threat', 'nothing', 'stabbed'),
  cue('threat', 'now', 'weapon', 'perpetrator'),

  cue('sexual-abuse', 'someone', 'abuses', 'handover'),
  cue('sexual-abuse', 'now', 'abuses'),
  cue('sexual-abuse', 'now', 'abusesNow'),
  cue('sexual-abuse', 'someone', 'naked', 'nakedNow'),
  cue('sexual-abuse', 'someone', 'meets', 'stranger'),
  cue('sexual-abuse', 'nothing', 'heldBy'),

  cue('taken-away', 'now', 'marriesOff'),
  cue('taken-away', 'someone', 'willBe', 'marriesOff'),
  cue('taken-away', 'now', 'carriesOff', 'abroad'),
  cue('taken-away', 'someone', 'carriesOff', 'fleesAbroad'),
  cue('taken-away', 'now', 'abducts'),
  cue('taken-away', 'child', 'abducts', 'unreachable'),
  cue('taken-away', 'child', 'kidnapped'),

  cue('missing', 'nothing', 'cannotFind', 'lostChild'),
  cue('missing', 'nothing', 'small', 'gone'),
  cue('missing', 'child', 'gone', 'goneFrom', 'lostChild'),
  cue('missing', 'now', 'gone', 'lostChild'),
  cue('missing', 'now', 'neverCame'),
  cue('missing', 'nothing', 'neverCame', 'small'),
  cue('missing', 'child', 'runsIntoDanger'),

  cue('unattended', 'nothing', 'alone', 'small', 'exposed'),
  cue('unattended', 'nothing', 'alone', 'small', 'outdoors'),
  cue('unattended', 'nothing', 'alone', 'small', 'atHome'),
  cue('unattended', 'child', 'alone', 'exposed'),
  cue('unattended', 'child', 'locked', 'exposed'),
  cue('unattended', 'nothing', 'remains', 'exposed'),
  cue('unattended', 'now', 'remains'),
  cue('unattended', 'nothing', 'small', 'selfOnRoad'),

  cue('intoxicated-carer', 'nothing', 'carer', 'drunk', 'drives'),
  cue('intoxicated-carer', 'someone', 'carer', 'drunk', 'incharge'),
  cue('intoxicated-carer', 'now', 'carer', 'drunk'),

  cue('medical', 'child', 'fire'),
  cue('danger', 'child', 'danger'),
  cue('danger', 'now', 'danger'),
  cue('danger', 'now', 'harm', 'someone'),
];
