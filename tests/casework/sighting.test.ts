import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/casefile/case-event.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import type { CaseLog } from '../../src/casework/case-log.ts';
import { isHeard } from '../../src/casework/watch/sighting.ts';
import { filedBody } from '../support/filed-body.ts';
import { SAMPLE_TOLD } from '../support/sample-told.ts';

const EVENTS: readonly object[] = [
  filedBody(),
  { type: 'message', id: 'm', text: 'They are at the door.', sent: '2026-03-04T11Z' },
  { type: 'reporter-told', message: 't', told: SAMPLE_TOLD },
  { type: 'answer', messageId: 't', part: 0, parts: 1, index: 0, text: 'What was done' },
  { type: 'answer', messageId: 'x', part: 0, parts: 1, index: 1, text: 'We have read it.' },
];
const heardAfter = (count: number, kind: 'report' | 'message'): boolean => {
  const events = EVENTS.slice(0, count).map((event, sequence) => ({
    author: 'anna',
    ...event,
    sequence,
    time: '2026-03-04T12:00:00Z',
  })) as CaseEvent[];
  const log = { events, state: foldCase(events) } as unknown as CaseLog;
  return isHeard({ key: 'k', kind, level: 'P0', reasons: [], sent: '', text: '', log, from: 1 });
};

describe('what came from a reporter', () => {
  it.each(['report', 'message'] as const)(
    'is heard once somebody answered it, and not by telling of a referral: a %s',
    (kind) => {
      expect(heardAfter(2, kind)).toBe(false);
      expect(heardAfter(4, kind)).toBe(false);
      expect(heardAfter(5, kind)).toBe(true);
    },
  );
});
