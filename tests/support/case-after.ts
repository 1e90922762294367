import { type CaseState, foldCase } from '../../src/casefile/case-state.ts';
import { type Body, filedBody } from './filed-body.ts';

/** What somebody does, under keys that took the place of these, or that these took the place of. */
export type Step = readonly [
  author: string,
  body: Body,
  inPlaceOf?: readonly string[],
  replacedBy?: readonly string[],
];

export const STEP_TIME = '2026-03-05T10:00:00Z';

/** A case whose reporter chose these readers, after steps: the first has the sequence 1, and all one time. */
export const caseAfter = (readers: readonly string[], steps: readonly Step[]): CaseState => {
  const filed = filedBody({ readers });
  const all: readonly Step[] = [[readers[0] ?? '', filed], ...steps];
  return foldCase(
    all.map(([author, body, inPlaceOf, replacedBy], sequence) => ({
      ...body,
      author,
      sequence,
      time: STEP_TIME,
      ...(inPlaceOf && { inPlaceOf }),
      ...(replacedBy && { replacedBy }),
    })),
  );
};
