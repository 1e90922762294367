const SLOW_FACTOR = 10;

/** How often a property is tried: ten times as often under SLOW=1. */
export const fuzzRuns = (usual: number): { numRuns: number } => ({
  numRuns: process.env['SLOW'] === '1' ? usual * SLOW_FACTOR : usual,
});
