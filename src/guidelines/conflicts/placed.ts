import type { ConflictDraft } from '../model';
import { BO, byPlace, contradiction, gap, JA, VG, VK, VP, withinOne } from './draft';

/** Children who are placed: examinations, schooling, protected identity. */
export const placed: readonly ConflictDraft[] = [
  contradiction(
    'ny-skola',
    [BO, VP],
    ['bo.rutin.placering-hemflytt', 'vp.rutin.skyddade-uppgifter', 'vp.forbud.roj-inte'],
    'Botkyrka säger att den nya skolan berättas. Har någon i familjen skyddade personuppgifter ska varken tidigare eller nuvarande ort röjas: all information går genom socialsekreteraren.',
  ),
  byPlace(
    'skyddade-vem',
    [VK, VP, JA],
    ['vk.rutin.skyddade', 'vp.rutin.skyddade-uppgifter', 'ja.rutin.skyddade'],
    'Reglerna om skyddade personuppgifter är olika vida. Fråga om hela familjen, och låt all kontakt gå genom socialsekreteraren.',
  ),
  gap(
    'skyddade-saknas',
    [VG, BO],
    ['bo.rutin.placering-hemflytt', 'vg.informationsoverforing.skyndsamt', 'vg.rutin.information'],
    'Texten nämner inte skyddade personuppgifter. Har någon i familjen det: låt all kontakt gå genom socialsekreteraren.',
  ),
  withinOne(
    'vem-kallar',
    [VP],
    ['vp.kallelse', 'vp.ansvar.socialtjansten', 'vp.rutin.begaran'],
    'På ett ställe säger texten att regionen kallar. Arbetsordningen säger att kallelsen går till socialsekreteraren, som kallar barnet. Jag följer arbetsordningen.',
  ),
  gap(
    'placerade-bilagor',
    [VP],
    [
      'vp.kontakt.vag-in',
      'vp.blankett.begaran',
      'vp.blankett.sams',
      'vp.lank.kontaktuppgiftsbilaga',
      'vp.lank.begaran',
    ],
    'Kontaktuppgifterna och blanketterna ligger i bilagor som inte följer med texten.',
  ),
  gap(
    'lvu-samtycke-halsoundersokning',
    [VP],
    ['vp.samtycke.halsoundersokning-sol', 'vp.rutin.samtycke'],
    'Texten kräver samtycke till hälsoundersökning vid placering enligt socialtjänstlagen. Om barn placerade enligt LVU säger den inget.',
  ),
];
