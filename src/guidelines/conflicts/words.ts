import type { ConflictDraft } from '../model';
import { ALL, ambiguous, BO, byPlace, JA, outdated, VG, VK, VP } from './draft';

/** Words that mean different things, or have been replaced. */
export const words: readonly ConflictDraft[] = [
  ambiguous(
    'konsultation',
    [VK, BO, JA],
    [],
    'Konsultation betyder olika saker. I Värmland frågar socialtjänsten den som känner barnet. I Botkyrka frågar skolan socialtjänsten utan namn. I Jämtland ger teamet stöd till personal.',
  ),
  outdated(
    'rektor-forskolechef',
    [BO, JA, VK],
    [],
    'Botkyrka och Jämtland skriver förskolechef, Värmland skriver rektor också för förskolan.',
  ),
  outdated('landsting', [BO, JA], ['bo.rutin.barnets-plan'], 'Texten skriver landsting. Nu heter det region.'),
  outdated(
    'barnets-plan',
    [BO],
    ['bo.rutin.barnets-plan'],
    'Texten skriver Barnets plan och nämner inte SIP, samordnad individuell plan.',
  ),
  byPlace(
    'bbic',
    [BO, VG, VK],
    ['vg.ord.bbic'],
    'BBIC beskrivs olika: i Värmland som arbetssätt, i Västra Götaland som utredningsstöd, i Botkyrka som dokumentationssystem.',
  ),
  ambiguous(
    'snabba-ord',
    [VP, VG, VK, BO],
    [],
    'Orden genast, skyndsamt, snarast och utan dröjsmål har ingen dag i texterna. Jag sätter ingen dag åt dem.',
  ),
  ambiguous(
    'barn',
    ALL,
    [],
    'Barn är olika gamla i texterna: {vk.alder.barn} vid konsultationer i Värmland, {vp.alder.malgrupp} för placerade där, {vg.alder.malgrupp} i Västra Götaland och {ja.alder.malgrupp} i Jämtland.',
  ),
];
