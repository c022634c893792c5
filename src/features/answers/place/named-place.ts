/** A place that a question names: a municipality, or one of the counties that has a guideline. */
export type NamedPlace =
  | {
      readonly kind: 'municipality';
      readonly name: string;
      /** Only where somebody comes from: "placerat av Göteborg". */
      readonly origin: boolean;
    }
  | { readonly kind: 'county'; readonly name: string };
