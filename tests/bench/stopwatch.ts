export type Step = { readonly name: string; readonly ms: number };

/** Notes how long each step took, from the end of the one before. */
export function stopwatch(): { readonly steps: readonly Step[]; readonly lap: (name: string) => void } {
  const steps: Step[] = [];
  let since = performance.now();
  const lap = (name: string): void => {
    const at = performance.now();
    steps.push({ name, ms: at - since });
    since = at;
  };
  return { steps, lap };
}
