import { alsoAsked } from '../also-asked';
import type { GuidelineDraft } from '../model';
import { ages } from './ages';
import more from './also-asked.json';
import { answers } from './answers';
import { consent } from './consent';
import { contacts } from './contacts';
import { deadlines } from './deadlines';
import { duties } from './duties';
import { followup } from './followup';
import { forms } from './forms';
import { journeys } from './journeys';
import { law } from './law';
import { links } from './links';
import { prohibitions } from './prohibitions';
import { routines } from './routines';
import { sections } from './sections';
import { terms } from './terms';
import { validity } from './validity';

/** Botkyrka's document on how preschools, schools and socialtjänsten work together around children who fare badly. */
export const botkyrka: GuidelineDraft = {
  id: 'botkyrka',
  shortTitle: 'Botkyrka: förskola, skola och socialtjänst',
  title: 'Styrdokument för samverkan kring barn som far illa',
  called: 'styrdokumentet',
  county: 'Stockholm',
  municipalities: ['Botkyrka'],
  validity: 'bo.giltighet',
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
    ...forms,
    ...followup,
    ...law,
    ...terms,
    ...links,
  ],
  answers: alsoAsked([...answers], more),
  journeys,
};
