import type { RuleDraft } from '../model';
import { addresses } from './addresses';
import { deviations } from './sections';

/** Where deviations about social services go: one functional mailbox a municipality. */
export const mailboxes = addresses.map(({ id, place, address, general }) => ({
  kind: 'contact',
  id: `vk.brevlada.${id}`,
  source: deviations,
  medium: 'email',
  name: `Socialtjänstens funktionsbrevlåda, ${place}`,
  says: `Avvikelser som rör socialtjänsten i ${place} skickas till {vk.brevlada.${id}}, skriftligt och avidentifierat.`,
  printed: address,
  e164: null,
  hours: null,
  ages: null,
  place,
  ...(general === undefined ? {} : { general }),
})) satisfies readonly RuleDraft<'contact'>[];
