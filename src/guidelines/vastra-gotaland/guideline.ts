import { alsoAsked } from '../also-asked';
import type { GuidelineDraft } from '../model';
import { ages } from './ages';
import more from './also-asked.json';
import { answers } from './answers';
import { consent } from './consent';
import { contacts } from './contacts';
import { costs } from './costs';
import { deadlines } from './deadlines';
import { duties } from './duties';
import { followup } from './followup';
import { forms } from './forms';
import { journeys } from './journeys';
import { law } from './law';
import { links } from './links';
import { municipalities } from './municipalities';
import { prohibitions } from './prohibitions';
import { routines } from './routines';
import { sections } from './sections';
import { terms } from './terms';
import { validity } from './validity';

/** Västra Götaland's agreement between the region and its municipalities on the health of children and young people. */
export const vastraGotaland: GuidelineDraft = {
  id: 'vastra-gotaland',
  shortTitle: 'Västra Götaland: barns och ungas hälsa',
  title: 'Överenskommelse om samverkan för barns och ungas hälsa',
  called: 'överenskommelsen',
  county: 'Västra Götaland',
  municipalities: [...municipalities],
  validity: 'vg.giltighet',
  sections: [...sections],
  rules: [
    ...validity,
    ...deadlines,
    ...contacts,
    ...consent,
    ...duties,
    ...routines,
    ...prohibitions,
    ...ages,
    ...costs,
    ...forms,
    ...followup,
    ...law,
    ...terms,
    ...links,
  ],
  answers: alsoAsked([...answers], more),
  journeys,
};
