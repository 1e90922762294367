import type { CountedCase } from '../../../src/casefile/statistics/counted-case.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import { eachCase, type WorkWatch } from '../../../src/casework/each-case.ts';

/** The cases that may be counted, and how many could not be read. */
export interface CountedCases {
  readonly cases: readonly CountedCase[];
  readonly missing: number;
}

/** Reads one case after another. Their words are let go of at once: codes alone are kept. */
export async function countCases(
  desk: Pick<Desk, 'counted'>,
  ids: readonly string[],
  watch: WorkWatch,
): Promise<CountedCases> {
  const cases: CountedCase[] = [];
  const { failed, left } = await eachCase(
    ids,
    async (id) => {
      const counted = await desk.counted(id);
      if (counted !== null) cases.push(counted);
    },
    watch,
  );
  return { cases, missing: failed.length + left.length };
}
