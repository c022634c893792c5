/**
 * The figures of one section, typed from the guideline's text apart from the module: what the text prints, and where its
 * form differs, what it means. Every figure of a rule must be here, and every figure here in a rule.
 */
export interface SectionLiterals {
  /** Telephone numbers and e-mail addresses as printed. */
  readonly contacts?: readonly string[];
  readonly links?: readonly string[];
  /** Printed hours → the same as the bot says them. */
  readonly hours?: Readonly<Record<string, string>>;
  /** Printed length of time → ISO 8601. */
  readonly durations?: Readonly<Record<string, string>>;
  /** Printed day → ISO 8601. */
  readonly dates?: Readonly<Record<string, string>>;
  /** Printed ages → from and to, both included. */
  readonly ages?: Readonly<Record<string, readonly [from: number | null, to: number | null]>>;
  /** Printed reference → paragraph and number in the statute book as the module has them. */
  readonly law?: Readonly<Record<string, readonly [paragraph: string | null, sfs: string | null]>>;
}

/** By heading, as the module's sources name them. */
export type Literals = Readonly<Record<string, SectionLiterals>>;
