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

/** The guideline of Jämtland on barnhälsoteam, the teams around children of preschool age. */
export const jamtlandBarnhalsoteam: GuidelineDraft = {
  id: 'jamtland-barnhalsoteam',
  shortTitle: 'Jämtland Härjedalen: barnhälsoteam',
  title: 'Länsövergripande riktlinje för samverkan i form av barnhälsoteam',
  county: 'Jämtland',
  municipalities: ['Berg', 'Bräcke', 'Härjedalen', 'Krokom', 'Ragunda', 'Strömsund', 'Åre', 'Östersund'],
  validity: 'ja.giltighet',
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
