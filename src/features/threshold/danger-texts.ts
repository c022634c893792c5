import type { Catalogue } from '../../guidelines/catalogue';
import { phoneOf } from '../../guidelines/say';
import type { LocalSocialjour } from '../local-facts/api';

/** The number after 112: the organisation's own where it has entered one, else the guideline's, else to ask for it. */
const next = (catalogue: Catalogue, municipality: string | null, local: LocalSocialjour | null): readonly string[] => {
  const named = municipality === null ? null : catalogue.socialjour(municipality);
  if (local) {
    const also = local.warning !== null && named ? ` Riktlinjen har ${phoneOf(named)}.` : '';
    return [
      `Ring sedan socialjouren: ${local.phone}.${local.warning === null ? '' : ` ${local.warning}`}${also}`,
      `Uppgift från ${local.organisation}, inte ur riktlinjen.`,
    ];
  }
  return [named ? `Ring sedan ${named.name}: ${phoneOf(named)}.` : 'Fråga 112 efter socialjouren där barnet är.'];
};

/** The words of a danger reply for a place: 112 first, then the socialjour, then what not to do. */
export const dangerTexts = (
  catalogue: Catalogue,
  municipality: string | null,
  local: LocalSocialjour | null = null,
): readonly string[] => [
  ['Ring 112 nu.', ...next(catalogue, municipality, local)].join(' '),
  'Lämna inte barnet ensamt. Vänta inte på möte, samtycke eller svar från någon annan. Jag larmar ingen åt dig.',
];
