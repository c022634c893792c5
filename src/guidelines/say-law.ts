import type { LegalReference } from './model';

type Cited = Pick<LegalReference, 'act' | 'sfs' | 'paragraph' | 'edition'>;

/** The act alone; the old socialtjänstlag is never named without saying that it is the old one. */
const sayAct = ({ act, sfs, edition }: Cited, full: boolean): string | null => {
  if (act === null) return null;
  const old = edition === 'old-act';
  const name = old && !act.startsWith('gamla ') ? `gamla ${act}` : act;
  if (sfs === null || !(full || old)) return name;
  return name.endsWith(')') ? `${name.slice(0, -1)}, ${sfs})` : `${name} (${sfs})`;
};

/**
 * A legal reference as prose says it: `20 kap. 5 § socialtjänstlagen`, `11 kap. 2 § i gamla socialtjänstlagen (2001:453)`.
 * `full` adds the number in the statute book. Null where the text names neither act nor paragraph.
 */
export const sayLaw = (law: Cited, full = false): string | null => {
  const act = sayAct(law, full);
  if (law.paragraph === null || act === null) return act ?? law.paragraph;
  return law.edition === 'old-act' ? `${law.paragraph} i ${act}` : `${law.paragraph} ${act}`;
};
