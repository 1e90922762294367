import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseRow, Desk } from '../../../src/casework/desk.ts';
import { eachCase, type WorkDone } from '../../../src/casework/each-case.ts';
import { type BulkAct, LeftOut } from '../bulk/bulk-acts.ts';
import { isSessionEnd } from '../problem.ts';
import { t } from '../text.ts';

/** Work on many cases, which goes on whatever is looked at meanwhile. */
export interface Bulk {
  /** While it goes on: how many are over, of how many. */
  readonly running: { readonly over: number; readonly all: number; readonly stopping: boolean } | null;
  readonly report: (WorkDone & { readonly act: BulkAct }) | null;
  readonly start: (rows: readonly CaseRow[], act: BulkAct) => void;
  readonly stop: () => void;
  readonly closeReport: () => void;
}

export type BulkEnds = {
  /** With the cases that are still to be done. */
  readonly onEnd: (remaining: readonly string[]) => void;
  readonly onSessionEnd: () => void;
  readonly announce: (message: string) => void;
};

export function useBulk(desk: Desk, ends: BulkEnds): Bulk {
  const [running, setRunning] = useState<Bulk['running']>(null);
  const [report, setReport] = useState<Bulk['report']>(null);
  const stopping = useRef(false);
  const gone = useRef(false);
  const current = useRef(ends);
  current.current = ends;
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );
  const run = async (rows: readonly CaseRow[], act: BulkAct): Promise<void> => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const workOn = async (id: string): Promise<void> => {
      const row = byId.get(id);
      if (row === undefined) return;
      try {
        const why = act.refusal(row) ?? (await act.work(row));
        if (why !== null) throw new LeftOut(why);
      } finally {
        desk.putAway(id);
      }
    };
    const done = await eachCase([...byId.keys()], workOn, {
      onStep: (over) => {
        if (!gone.current) setRunning({ over, all: rows.length, stopping: stopping.current });
      },
      isCancelled: () => stopping.current || gone.current,
    });
    if (gone.current) return;
    setRunning(null);
    setReport({ ...done, act });
    const { onEnd, onSessionEnd, announce } = current.current;
    onEnd([...done.failed.map(({ id }) => id), ...done.left]);
    announce(inWords(done));
    if (done.failed.some(({ error }) => isSessionEnd(error))) onSessionEnd();
  };
  return {
    running,
    report,
    start: (rows, act) => {
      if (running !== null || rows.length === 0) return;
      stopping.current = false;
      setReport(null);
      setRunning({ over: 0, all: rows.length, stopping: false });
      void run(rows, act);
    },
    stop: () => {
      stopping.current = true;
      setRunning((before) => before && { ...before, stopping: true });
    },
    closeReport: () => setReport(null),
  };
}

/** What became of it all, in a line. */
export function inWords({ done, failed, left }: WorkDone): string {
  const words = t().queue.bulk;
  return [
    words.done(done.length),
    ...(failed.length > 0 ? [words.failed(failed.length)] : []),
    ...(left.length > 0 ? [words.left(left.length)] : []),
  ].join(' ');
}
