/** Expected problems, one closed list. Views word them; bugs throw. */
export type Problem =
  | { readonly code: 'unknown-action' }
  | { readonly code: 'bad-fields'; readonly fields: readonly string[] }
  | { readonly code: 'refused'; readonly kinds: readonly string[] }
  | { readonly code: 'possible-name'; readonly field: string; readonly words: readonly number[] }
  | { readonly code: 'too-long'; readonly limit: number }
  | { readonly code: 'empty' }
  | { readonly code: 'files' };
