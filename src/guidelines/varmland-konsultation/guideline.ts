import { alsoAsked } from '../also-asked';
import type { GuidelineDraft } from '../model';
import { municipalities } from './addresses';
import { ages } from './ages';
import more from './also-asked.json';
import { answers } from './answers';
import { consent } from './consent';
import { contacts } from './contacts';
import { costs } from './costs';
import { deadlines } from './deadlines';
import { duties } from './duties';
import { followups } from './followup';
import { forms } from './forms';
import { journeys } from './journeys';
import { law } from './law';
import { links } from './links';
import { prohibitions } from './prohibitions';
import { routines } from './routines';
import { sections } from './sections';
import { terms } from './terms';
import { validity } from './validity';

/** Värmland's guideline on how social services consult preschool, school, health care and dental care. */
export const varmlandKonsultation: GuidelineDraft = {
  id: 'varmland-konsultation',
  shortTitle: 'Värmland: konsultationer',
  title:
    'Länsgemensam riktlinje för socialtjänstens konsultationer med förskola, skola, hälso- och sjukvård samt tandvård',
  county: 'Värmland',
  municipalities,
  validity: 'vk.giltighet',
  sections,
  rules: [
    ...validity,
    ...deadlines,
    ...contacts,
    ...routines,
    ...consent,
    ...duties,
    ...terms,
    ...law,
    ...followups,
    ...links,
    ...ages,
    ...prohibitions,
    ...forms,
    ...costs,
  ],
  journeys,
  answers: alsoAsked(answers, more),
};
