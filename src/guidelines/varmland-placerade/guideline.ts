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
import { prohibitions } from './prohibitions';
import { routines } from './routines';
import { sections } from './sections';
import { terms } from './terms';
import { validity } from './validity';

/** Värmland's agreement on children and young people cared for outside their own home, from 2023. */
export const varmlandPlacerade: GuidelineDraft = {
  id: 'varmland-placerade',
  shortTitle: 'Värmland: placerade barn',
  called: 'överenskommelsen',
  title: 'Länsöverenskommelse: barn och unga som vårdas utanför det egna hemmet',
  county: 'Värmland',
  municipalities: [
    'Arvika',
    'Eda',
    'Filipstad',
    'Forshaga',
    'Grums',
    'Hagfors',
    'Hammarö',
    'Karlstad',
    'Kil',
    'Kristinehamn',
    'Munkfors',
    'Storfors',
    'Sunne',
    'Säffle',
    'Torsby',
    'Årjäng',
  ],
  validity: 'vp.giltighet',
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
