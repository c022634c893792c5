import type { Feature } from '../../../src/turn/feature';
import type { CardView } from '../../../src/turn/reply';

/** What a feature's cards may be filled with: for each template the typical, the longest and the least. */
export interface FeatureSamples {
  /** For its buttons: their schemas are asked, never their functions. */
  readonly feature: Feature;
  readonly cards: Readonly<Record<string, readonly [CardView, ...CardView[]]>>;
}

/** Stands for a port that is not used: using it is a fault. */
export const unused = new Proxy(
  {},
  {
    get: (_, key) => {
      throw new Error(`A sample uses no port: ${String(key)}`);
    },
  },
) as never;

/** A guideline's rule name or a label as long as it may be. */
export const long = (length: number): string => 'Utlåtande å ä ö '.repeat(length).slice(0, length).trim();
