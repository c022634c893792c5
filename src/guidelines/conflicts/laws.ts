import type { ConflictDraft } from '../model';
import { ALL, BO, gap, JA, outdated, VG, VK, VP, withinOne } from './draft';

/**
 * Acts that have been replaced or are cited wrongly, and texts that are old. A guideline's age and the old socialtjänstlag
 * are marked by every answer of itself, so those conflicts mark no rule a second time.
 */
export const laws: readonly ConflictDraft[] = [
  outdated(
    'osl-nummer',
    [JA],
    ['ja.lag.osl-12-2'],
    'Blanketten skriver lagens nummer fel på ett ställe. Rätt nummer är {ja.lag.osl#sfs}, som den själv skriver längre ner.',
  ),
  outdated(
    'samverkansparagrafen',
    [BO],
    ['bo.lag.sol-5-1'],
    'Texten återger paragrafen i en äldre lydelse. Hänvisa inte till den som gällande lag.',
  ),
  outdated(
    'socialtjanstlagen',
    ALL,
    [],
    'Bara Värmlands riktlinje om konsultationer bygger på den nya {vk.lag.samverkan-sol#act}. De andra texterna bygger på den gamla.',
  ),
  outdated(
    'lvu-i-lanklistan',
    [VG],
    ['vg.lag.lvu'],
    'Länklistan kallar lagen om hälsoundersökning för LVU, och länkarna går dit. LVU har nummer {vp.lag.lvu#sfs}.',
  ),
  outdated(
    'vg-underavtal',
    [VG],
    ['vg.lank.hsavtal', 'vg.lank.psykisk-missbruk', 'vg.lank.psykisk-missbruk-alfresco'],
    'Avtalen bakom länken gällde bara till och med 2020, före överenskommelsen själv.',
  ),
  withinOne(
    'vg-rubriker',
    [VG],
    [],
    'Numren på rubrikerna i avsnittet om placerade barn följer inte varandra. Källan anger numret som texten skriver det.',
  ),
  outdated(
    'vg-giltighet',
    [VG],
    [],
    'Överenskommelsen gällde till {vg.giltighet#to}, och med förlängning längst till {vg.giltighet#until}. Texten visar inte om den har sagts upp eller ersatts.',
  ),
  outdated(
    'vp-revidering',
    [VP],
    [],
    'Överenskommelsen om placerade barn gäller från {vp.giltighet#from} och ska revideras {vp.giltighet#every}. En ny lag är ett av skälen.',
  ),
  outdated('bo-odaterad', [BO], [], 'Botkyrkas text är odaterad och bygger på äldre lag.'),
  outdated('ja-odaterad', [JA], [], 'Jämtlands riktlinje är odaterad och har ingen giltighetstid.'),
  gap(
    'vk-odaterad',
    [VK],
    [],
    'Riktlinjen om konsultationer har inget datum, ingen version och ingen tid för nästa revidering.',
  ),
];
