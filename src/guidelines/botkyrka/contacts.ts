import type { RuleDraft } from '../model';
import { receptionHours } from './hours';
import { at } from './sections';

const phone = { kind: 'contact', medium: 'phone', e164: null, hours: null, ages: null, place: 'Botkyrka' } as const;
const section = at('Telefonnummer till resursenhetens sektionschefer');
const reception = at('Mottagningsgruppens uppgifter');
const noNumber = { ...phone, medium: 'function', printed: null } as const;

/** The text prints its own numbers without an area code; only the socialjour's alternative number is whole. */
export const contacts = [
  {
    ...phone,
    id: 'bo.telefon.forebyggande',
    source: section,
    name: 'Botkyrka resursenheten, sektionschef för förebyggande arbete',
    printed: '530 619 28',
    says: 'Sektionen för förebyggande arbete har gruppinsatser och fältförlagt socialt arbete. Sektionschefen nås på {#number}.',
  },
  {
    ...phone,
    id: 'bo.telefon.oppenvard',
    source: section,
    name: 'Botkyrka resursenheten, sektionschef för öppenvård',
    printed: '530 622 26',
    says: 'Sektionen för öppenvård har till exempel stöd vid missbruk på MiniMaria. Sektionschefen nås på {#number}.',
  },
  {
    ...phone,
    id: 'bo.telefon.familjestod',
    source: section,
    name: 'Botkyrka resursenheten, sektionschef för familjestöd',
    printed: '530 617 26',
    says: 'Sektionen för familjestöd har gruppverksamhet för barn till föräldrar med utvecklingsstörning eller intellektuella svårigheter. Sektionschefen nås på {#number}.',
  },
  {
    ...phone,
    id: 'bo.telefon.natverk-familjevald',
    source: section,
    name: 'Botkyrka resursenheten, sektionschef för nätverk och familjevåld',
    printed: '530 623 61',
    says: 'Sektionen för nätverk och familjevåld har stödjande och rådgivande samtal och kvinnorådgivningen. Sektionschefen nås på {#number}.',
  },
  {
    ...phone,
    id: 'bo.telefon.mottagning-norr',
    source: reception,
    name: 'Mottagningssektion Norr, utredningsenheten',
    printed: '530 622 55',
    hours: receptionHours,
    ages: { from: 0, to: 20 },
    says: 'Mottagningssektion Norr tar emot orosanmälningar för barn och unga {#ages}. Telefon {#number}, {#hours}.',
  },
  {
    ...phone,
    medium: 'fax',
    id: 'bo.fax.mottagning-norr',
    source: reception,
    name: 'Mottagningssektion Norr, fax',
    printed: '530 622 88',
    ages: { from: 0, to: 20 },
    says: 'Fax till mottagningssektion Norr: {#number}. Ring och säg att en faxad anmälan är på väg.',
  },
  {
    ...phone,
    id: 'bo.telefon.mottagning-sodra',
    source: reception,
    name: 'Mottagningssektion Södra, utredningsenheten',
    printed: '530 619 05',
    hours: receptionHours,
    ages: { from: 0, to: 20 },
    says: 'Mottagningssektion Södra tar emot orosanmälningar för barn och unga {#ages}. Telefon {#number}, {#hours}.',
  },
  {
    ...phone,
    medium: 'fax',
    id: 'bo.fax.mottagning-sodra',
    source: reception,
    name: 'Mottagningssektion Södra, fax',
    printed: '530 618 16',
    ages: { from: 0, to: 20 },
    says: 'Fax till mottagningssektion Södra: {#number}. Ring och säg att en faxad anmälan är på väg.',
  },
  {
    ...phone,
    id: 'bo.telefon.socialjouren-kort',
    source: at('Socialjouren'),
    name: 'Socialjouren i Botkyrka, första numret',
    printed: '778 48 60',
    says: 'Socialjouren tar emot när mottagningsgruppen är stängd. Texten anger först numret {#number}.',
  },
  {
    ...phone,
    purpose: 'socialjour',
    e164: '+46105646467',
    id: 'bo.telefon.socialjouren',
    source: at('Socialjouren'),
    name: 'Socialjouren i Botkyrka',
    printed: '010-564 64 67',
    says: 'Socialjouren, alternativt nummer: {#number}. Det är det enda av socialjourens nummer som texten skriver med riktnummer.',
    reading: 'Texten skriver samma alternativa nummer två gånger.',
  },
  {
    ...noNumber,
    id: 'bo.kontakt.sektionschef-omradet',
    source: at('Direktkontakt tas med sektionschefer på resursenheten'),
    name: 'Sektionschefen i den lokala samverkansgruppen i det egna förskole- eller skolområdet',
    says: 'Kontakta främst sektionschefen i den lokala samverkansgruppen i ert eget förskole- eller skolområde. Texten säger inte vilken sektionschef som har vilket område.',
  },
  {
    ...noNumber,
    id: 'bo.kontakt.kontaktperson',
    source: at('Kontaktperson från utredningsenheten på varje skola'),
    name: 'Skolans kontaktperson, mottagande socialsekreterare',
    says: 'Varje skola har en eller flera kontaktpersoner från utredningsenheten. Vem det är för din skola står inte i texten.',
  },
  {
    ...noNumber,
    id: 'bo.kontakt.sektionschef-mottagning',
    source: at('Förskola'),
    name: 'Sektionschef på utredningsenhetens mottagningsgrupp norr eller söder',
    says: 'Förskolechefen kan också kontakta sektionschefen på utredningsenhetens mottagningsgrupp, norr eller söder. Texten ger inget nummer.',
  },
] as const satisfies readonly RuleDraft<'contact'>[];
