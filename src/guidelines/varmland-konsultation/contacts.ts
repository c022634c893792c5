import { weekdays } from '../../calendar/weekly-hours';
import type { RuleDraft } from '../model';
import { mailboxes } from './mailboxes';
import {
  childHealth,
  childPsychiatry,
  dentistry,
  deviations,
  healthCare,
  psychologist,
  school,
  studentHealth,
} from './sections';

const phone = { kind: 'contact', medium: 'phone', place: 'Värmland' } as const;
/** Somebody the text sends the reader to without giving a number or an address. */
const unlisted = {
  kind: 'contact',
  medium: 'function',
  printed: null,
  e164: null,
  hours: null,
  ages: null,
  place: 'Värmland',
} as const;

const phones = [
  {
    ...phone,
    id: 'vk.telefon.bup',
    source: childPsychiatry,
    name: 'BUP i Värmland: koordinator via vårdgrannetelefonen',
    says: 'För muntlig konsultation med barn- och ungdomspsykiatrin, BUP, i Värmland nås koordinatorn via BUP:s vårdgrannetelefon {vk.telefon.bup}. Texten anger inga öppettider och ingen ålder.',
    printed: '010-831 71 84',
    e164: '+46108317184',
    hours: null,
    ages: null,
  },
  {
    ...phone,
    id: 'vk.telefon.barn-familjestod',
    source: psychologist,
    name: 'Barn- och familjestöd i Värmland: vårdadministratör',
    says: 'Anonym psykologkonsultation om barn {vk.alder.barn-familjestod} bokas hos vårdadministratören på Barn- och familjestöd, {vk.telefon.barn-familjestod}, {vk.telefon.barn-familjestod#hours}.',
    printed: '010-83 162 43',
    e164: '+46108316243',
    hours: weekdays('07:30', '16:00'),
    ages: { from: 0, to: 5 },
  },
  {
    ...phone,
    id: 'vk.telefon.forsta-linjen',
    source: psychologist,
    name: 'Första linjen i Värmland: vårdgrannetelefonen',
    says: 'Anonym psykologkonsultation om barn {vk.alder.forsta-linjen} bokas via första linjens vårdgrannetelefon, {vk.telefon.forsta-linjen}, {vk.telefon.forsta-linjen#hours}.',
    printed: '010-831 90 70',
    e164: '+46108319070',
    hours: weekdays('09:00', '15:00'),
    ages: { from: 6, to: 17 },
  },
] as const satisfies readonly RuleDraft<'contact'>[];

const others = [
  {
    ...unlisted,
    id: 'vk.kontakt.rektor',
    source: school,
    name: 'Aktuell rektor',
    says: 'Socialsekreteraren ringer aktuell rektor för att boka muntlig konsultation med förskolan eller skolan. Texten har ingen lista med nummer.',
  },
  {
    ...unlisted,
    id: 'vk.kontakt.rektor-elevhalsa',
    source: studentHealth,
    name: 'Aktuell rektor, för elevhälsan',
    says: 'Socialsekreteraren ringer aktuell rektor för att planera en muntlig konsultation med elevhälsan. Texten har ingen lista med nummer.',
  },
  {
    ...unlisted,
    id: 'vk.kontakt.mottagning',
    source: healthCare,
    name: 'Den aktuella mottagningen',
    says: 'För tidsbokning kontaktar socialsekreteraren den aktuella mottagningen. Texten har ingen lista med nummer.',
  },
  {
    ...unlisted,
    id: 'vk.kontakt.klinik',
    source: dentistry,
    name: 'Folktandvårdskliniken som barnet tillhör',
    says: 'Konsultationsblanketten för tandvård skickas till kliniken som barnet tillhör. Texten har ingen lista med kliniker.',
  },
  {
    ...unlisted,
    id: 'vk.kontakt.bvc',
    source: childHealth,
    name: 'Aktuell BVC',
    says: 'Socialsekreteraren ringer aktuell BVC för att boka tid för muntlig konsultation. Texten har ingen lista med nummer.',
  },
  {
    ...unlisted,
    id: 'vk.kontakt.behandlare',
    source: childPsychiatry,
    medium: 'person',
    name: 'Behandlaren på BUP',
    says: 'Finns det redan en pågående kontakt med en behandlare på BUP ska den behandlaren kontaktas i första hand, före koordinatorn.',
  },
  {
    ...unlisted,
    id: 'vk.kontakt.avvikelse-region',
    source: deviations,
    medium: 'web',
    name: 'Region Värmland, avvikelser',
    says: 'Avvikelser till Region Värmland lämnas på blanketten {vk.blankett.avvikelse}, som hämtas via {vk.lank.avvikelse}. Adressen står på blanketten, inte i texten.',
  },
  {
    ...unlisted,
    id: 'vk.kontakt.avvikelse-klinik',
    source: deviations,
    name: 'Aktuell klinik inom Folktandvården',
    says: 'Avvikelser som rör tandvården skickas till aktuell klinik inom Folktandvården. Texten hänvisar till en länk till kontaktuppgifter, men adressen syns inte.',
  },
  {
    ...unlisted,
    id: 'vk.kontakt.avvikelse-rektor',
    source: deviations,
    name: 'Respektive rektor inom förskola eller skola',
    says: 'Avvikelser som rör förskola eller skola skickas till respektive rektor. Texten anger ingen adress.',
  },
] as const satisfies readonly RuleDraft<'contact'>[];

export const contacts = [...phones, ...others, ...mailboxes] satisfies readonly RuleDraft<'contact'>[];
