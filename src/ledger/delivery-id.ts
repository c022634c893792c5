import { createHash } from 'node:crypto';
import type { LocalDate } from '../calendar/local-date';
import type { Addressee } from '../turn/addressee';

/** Follows from what makes a delivery unique, so that two instances plan the same one. */
export const deliveryId = ({ tenant, user, subject }: Addressee, kind: string, day: LocalDate): string =>
  createHash('sha256')
    .update(JSON.stringify([tenant, user, kind, day, ...(subject === undefined ? [] : [subject])]))
    .digest('base64url')
    .slice(0, 22);
