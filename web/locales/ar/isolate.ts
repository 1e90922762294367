/** Keeps what is inserted in its own direction, so that it cannot reorder the sentence around it. */
export const isolate = (inserted: string): string => `\u2068${inserted}\u2069`;
