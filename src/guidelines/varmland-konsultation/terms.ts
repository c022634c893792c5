import type { RuleDraft } from '../model';
import { at, bbic, childHealth, childPsychiatry, deviations, followingUp, intro, psychologist, sip } from './sections';

const defined = { kind: 'term', defined: true } as const;
const used = { kind: 'term', defined: false } as const;

export const terms = [
  {
    ...defined,
    id: 'vk.ord.bbic',
    source: at('Syfte'),
    term: 'BBIC, Barns Behov I Centrum',
    says: 'BBIC, Barns Behov I Centrum, är socialtjänstens arbetssätt för myndighetsutövning. Socialstyrelsen har tagit fram stöddokumenten, och samarbete mellan professioner är en viktig del.',
  },
  {
    ...defined,
    id: 'vk.ord.sip',
    source: sip,
    term: 'SIP, samordnad individuell plan',
    says: 'SIP, samordnad individuell plan, görs när barnet behöver insatser från både socialtjänsten och regionen och insatserna behöver samordnas.',
  },
  {
    ...defined,
    id: 'vk.ord.bvc',
    source: childHealth,
    term: 'BVC, barnavårdscentral',
    says: 'BVC betyder barnavårdscentral.',
  },
  {
    ...defined,
    id: 'vk.ord.bup',
    source: childPsychiatry,
    term: 'BUP, barn- och ungdomspsykiatrin',
    says: 'BUP betyder barn- och ungdomspsykiatrin.',
  },
  {
    ...used,
    id: 'vk.ord.forsta-linjen',
    source: at('Parter och verksamheter'),
    term: 'Första linjen',
    says: 'Första linjen är en verksamhet i Region Värmland som bokar anonym psykologkonsultation om äldre barn. Texten förklarar inte ordet närmare.',
  },
  {
    ...used,
    id: 'vk.ord.barn-familjestod',
    source: psychologist,
    term: 'Barn- och familjestöd',
    says: 'Barn- och familjestöd är en enhet i Region Värmland som bokar anonym psykologkonsultation om de yngsta barnen. Texten förklarar inte ordet närmare.',
  },
  {
    ...used,
    id: 'vk.ord.vardgrannetelefonen',
    source: psychologist,
    term: 'Vårdgrannetelefonen',
    says: 'Två telefoner kallas vårdgrannetelefonen: BUP:s, {vk.telefon.bup}, för muntlig konsultation, och första linjens, {vk.telefon.forsta-linjen}, för anonym psykologkonsultation. Fråga vems som menas.',
  },
  {
    ...defined,
    id: 'vk.ord.anonym-psykologkonsultation',
    source: psychologist,
    term: 'Anonym psykologkonsultation',
    says: 'Anonym psykologkonsultation är ett avidentifierat samtal där en socialsekreterare får allmänna råd av en psykolog i Region Värmland, så att barnet kan hänvisas till rätt instans.',
  },
  {
    ...defined,
    id: 'vk.ord.konsultation',
    source: bbic,
    term: 'Konsultation',
    says: 'Konsultation är att socialtjänsten hämtar in uppgifter om ett barn från samverkansparter, i möte, samtal eller skriftligt. Ordet betyder annat i andra riktlinjer.',
  },
  {
    ...defined,
    id: 'vk.ord.utlatande',
    source: intro,
    term: 'Utlåtande',
    says: 'Utlåtande är det skriftliga svaret till socialtjänsten, som blir underlag för socialtjänstens bedömning.',
  },
  {
    ...defined,
    id: 'vk.ord.utlatandeblankett',
    source: bbic,
    term: 'Utlåtandeblankett',
    says: 'Utlåtandeblanketter är BBIC:s blanketter för uppgifter till socialtjänsten. De finns för förskolan och skolan.',
  },
  {
    ...defined,
    id: 'vk.ord.barn',
    source: at('Målgrupp'),
    term: 'Barn',
    says: 'Med barn menas en person som ännu inte fyllt {vk.alder.barn#until}.',
  },
  {
    ...defined,
    id: 'vk.ord.lvu',
    source: intro,
    term: 'LVU',
    says: 'LVU är lagen med särskilda bestämmelser om vård av unga. Uppgifter från konsultationer kan användas i en ansökan om tvångsvård.',
  },
  {
    ...used,
    id: 'vk.ord.fou',
    source: followingUp,
    term: 'FoU Välfärd Värmland',
    says: 'FoU Välfärd Värmland har utvecklingsledare som ansvarar för uppföljningen och för att nå ut till kommunerna. Texten förklarar inte namnet.',
  },
  {
    ...used,
    id: 'vk.ord.avvikelse',
    source: deviations,
    term: 'Avvikelse',
    says: 'En avvikelse är att riktlinjen inte har följts. Den rapporteras skriftligt och avidentifierat. Texten definierar inte ordet.',
  },
  {
    ...used,
    id: 'vk.ord.saker-plattform',
    source: at('Konsultation med förskolan/skolan utifrån den pedagogiska verksamheten'),
    term: 'Säker digital plattform',
    says: 'Blanketten får skickas via säker digital plattform, utifrån kommunens förutsättningar. Texten säger inte vilka plattformar som räknas, och nämner inte e-post eller Teams här.',
  },
] as const satisfies readonly RuleDraft<'term'>[];
