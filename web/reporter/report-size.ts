/** In bytes of UTF-8: what the words take, and what one report can hold. */
export type ReportSize = { readonly used: number; readonly most: number };
