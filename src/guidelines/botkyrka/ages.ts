import type { RuleDraft } from '../model';
import { at } from './sections';

export const ages = [
  {
    kind: 'age',
    id: 'bo.alder.talerat',
    source: at('Vilka barn menar vi?'),
    from: 15,
    to: null,
    says: 'Den unge har talerätt, rätt att själv föra sin talan enligt socialtjänstlagen och LVU, {#ages}.',
  },
  {
    kind: 'age',
    id: 'bo.alder.samtycke-vuxen',
    source: at('Föräldrar och barn'),
    from: 18,
    to: null,
    says: 'Uppgifter om ungdomar {#ages} får inte lämnas ut utan den unges samtycke.',
  },
  {
    kind: 'age',
    id: 'bo.alder.foraldrastod',
    source: at('Främjande föräldrastöd'),
    from: 0,
    to: 17,
    says: 'Föräldrastöd finns för alla föräldrar i Botkyrka med barn {#ages}.',
  },
  {
    kind: 'age',
    id: 'bo.alder.mottagning',
    source: at('Mottagningsgruppens uppgifter'),
    from: 0,
    to: 20,
    says: 'Mottagningssektionerna tar emot för barn och unga {#ages}.',
  },
] as const satisfies readonly RuleDraft<'age'>[];
