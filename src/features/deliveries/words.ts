import type { DeliveryState } from '../../storage/schema';

/** A neutral line for lists and locked screens. */
export const SUMMARY = 'Utskick';

export const NOT_ADMIN = 'Bara en administratör kan se hur utskicken går. Dina egna ser du med ”mina uppgifter”.';

export const NONE = 'Inga utskick än.';

/** What became of so many, in the order in which they are said. */
export const STATES: Readonly<Record<DeliveryState, string>> = {
  sent: 'skickade',
  planned: 'väntar',
  sending: 'skickas just nu',
  throttled: 'väntar på Teams',
  unknown: 'osäkra, skickas en gång till',
  refused: 'gick inte att lämna',
  failed: 'misslyckades',
  superseded: 'ersatta av ett senare',
};

export const REFUSED_MEANS =
  'Gick inte att lämna: kontot är borta, eller boten är borttagen där. Personen ser det missade först när hen skriver igen. Ersättare och gruppledare får veta att något väntar.';
