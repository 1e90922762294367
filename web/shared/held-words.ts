/** Words that are there once a language was loaded, and others after the next. */
export type HeldWords<Words> = { readonly say: () => Words; readonly learn: (words: Words) => void };

/** A place for the words of the page's language. Reading them before any came throws. */
export function holdWords<Words>(): HeldWords<Words> {
  let held: Words | null = null;
  return {
    say: () => {
      if (held === null) throw new Error('no language yet');
      return held;
    },
    learn: (words) => {
      held = words;
    },
  };
}
