import type { CaseEvent } from '../../src/casefile/case-event.ts';
import { type CaseState, foldCase } from '../../src/casefile/case-state.ts';
import { filedConsent } from './filed-consent.ts';
import { REPORT } from './sample-case.ts';

/** What an event says, without where it stands. */
export type Body = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, 'sequence' | 'time' | 'author'>
    : never
  : never;
export type Step = readonly [author: string, body: Body, inPlaceOf?: readonly string[]];

export const STEP_TIME = '2026-03-05T10:00:00Z';

/** A case whose reporter chose these readers, after steps: the first has the sequence 1, and all one time. */
export const caseAfter = (readers: readonly string[], steps: readonly Step[]): CaseState => {
  const filed: Body = {
    type: 'filed',
    report: REPORT,
    language: 'en',
    sent: '2026-03-04T10Z',
    readers,
    excluded: [],
    consent: filedConsent(),
    vault: null,
  };
  const all: readonly Step[] = [[readers[0] ?? '', filed], ...steps];
  return foldCase(
    all.map(([author, body, inPlaceOf], sequence) => ({
      ...body,
      author,
      sequence,
      time: STEP_TIME,
      ...(inPlaceOf && { inPlaceOf }),
    })),
  );
};
