import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/casefile/case-card.ts';
import { foldCase } from '../../../src/casefile/case-state.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { logId } from '../../../src/protocol/ids.ts';
import { keptLongEnough } from '../../../web/desk/agenda/kept-long-enough.ts';
import { nextTasksFor } from '../../../web/desk/agenda/next-tasks-for.ts';
import { filedBody } from '../../support/filed-body.ts';

const CARD = cardOf(
  foldCase([
    {
      ...filedBody(),
      sequence: 0,
      time: '2026-03-04T10:30:00Z',
      author: 'anna',
    },
  ]),
);
const rowOf = (id: string, card: Partial<CaseRow['card']>): CaseRow => ({
  id,
  log: logId(new Uint8Array(32)),
  card: { ...CARD, ...card },
  unread: false,
  mine: false,
  muted: false,
  asked: false,
});
const NOW = Date.parse('2026-06-10T12:00:00Z');
const idsOf = (rows: readonly CaseRow[]): string[] => keptLongEnough(rows, 90, NOW).map(({ id }) => id);

describe('cases that were kept long enough', () => {
  it('have been over for more days than the team keeps them, the oldest first', () => {
    const rows = [
      rowOf('open', {}),
      rowOf('last day', { overSince: '2026-03-12' }),
      rowOf('past', { overSince: '2026-03-11' }),
      rowOf('long past', { overSince: '2025-03-11' }),
    ];
    expect(idsOf(rows)).toEqual(['long past', 'past']);
  });

  it('are none of those that must be kept, are frozen, or of which it is decided already', () => {
    const overSince = '2025-01-01';
    expect(
      idsOf([
        rowOf('kept', { overSince, mustKeep: true }),
        rowOf('frozen', { overSince, frozen: true }),
        rowOf('proposed', { overSince, deletion: 'proposed' }),
        rowOf('agreed', { overSince, deletion: 'agreed' }),
      ]),
    ).toEqual([]);
  });
});

describe('the next tasks', () => {
  it('are those of a member and of nobody, over all cases, by day', () => {
    const rows = [
      rowOf('a', {
        nextTasks: [
          { due: '2026-05-02', to: 'me' },
          { due: '2026-05-01', to: 'other' },
        ],
      }),
      rowOf('b', { nextTasks: [{ due: '2026-05-01', to: null }] }),
    ];
    expect(nextTasksFor(rows, 'me').map(({ row, due, isMine }) => [row.id, due, isMine])).toEqual([
      ['b', '2026-05-01', false],
      ['a', '2026-05-02', true],
    ]);
  });
});
