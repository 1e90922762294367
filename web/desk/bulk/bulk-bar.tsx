import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import type { Bulk } from '../hooks/use-bulk.ts';
import type { Selection } from '../hooks/use-selection.ts';
import { ConflictDialog } from '../people/conflict-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { declaringConflict, handing, muting, proposingJunk, takingOn } from './bulk-acts.ts';
import { BulkButtons, type BulkQuestion } from './bulk-buttons.tsx';
import { BulkReport } from './bulk-report.tsx';
import { HandDialog } from './hand-dialog.tsx';
import { JunkDialog } from './junk-dialog.tsx';
import { ManyPeopleDialog } from './many-people-dialog.tsx';
import { RowMenu } from './row-menu.tsx';

/** What the keyboard can do with the cases it means. */
export type BulkKeys = { readonly takeOn: () => void; readonly hand: () => void; readonly mute: () => void };

export type BulkBarProps = {
  readonly bulk: Bulk;
  readonly selection: Selection;
  readonly all: readonly CaseRow[];
  readonly shown: readonly CaseRow[];
  /** The cases that keys act on. */
  readonly meant: readonly CaseRow[];
  readonly keys: RefObject<BulkKeys | null>;
  /** The one case whose menu is open. */
  readonly menuOf: CaseRow | null;
  readonly onMenuEnd: () => void;
};

/** What can be done with many cases at once, how far it is, and what did not go. */
export function BulkBar(props: BulkBarProps): JSX.Element {
  const { bulk, selection, all, shown, meant, keys, menuOf, onMenuEnd } = props;
  const { desk } = useSurroundings();
  const [asking, setAsking] = useState<BulkQuestion | null>(null);
  const words = t().queue.bulk;
  const { rows } = selection;
  const [targets, setTargets] = useState<readonly CaseRow[]>([]);
  const ask = (cases: readonly CaseRow[], what: BulkQuestion): void => {
    if (cases.length === 0 || bulk.running) return;
    setTargets(cases);
    setAsking(what);
  };
  // Before the next key: one pressed at once after a case was opened already means that one.
  useLayoutEffect(() => {
    keys.current = {
      takeOn: () => bulk.start(meant, takingOn(desk)),
      hand: () => ask(meant, 'hand'),
      mute: () => bulk.start(meant, muting(desk, !meant.every(({ muted }) => muted))),
    };
    return () => {
      keys.current = null;
    };
  });
  return (
    <div class={rows.length > 0 || bulk.running || bulk.report ? 'bulk bulk--on' : 'bulk'}>
      {bulk.running ? (
        <div class="bulk__work">
          <Progress
            label={
              bulk.running.stopping ? words.stopping : words.working(bulk.running.over, bulk.running.all)
            }
            share={bulk.running.over / bulk.running.all}
          />
          <Button kind="second" small unavailable={bulk.running.stopping} onPress={bulk.stop}>
            {words.stop}
          </Button>
        </div>
      ) : null}
      {bulk.report ? <BulkReport bulk={bulk} report={bulk.report} rows={all} selection={selection} /> : null}
      {bulk.running ? null : (
        <div class="bulk__choice">
          {rows.length > 0 ? <span class="bulk__count">{words.chosen(rows.length)}</span> : null}
          {rows.length < shown.length ? (
            <button type="button" class="chip chip--quiet" onClick={selection.chooseAll}>
              {words.chooseAll(shown.length)}
            </button>
          ) : null}
          {rows.length > 0 ? (
            <button type="button" class="chip chip--quiet" onClick={() => selection.choose([])}>
              {words.chooseNone}
            </button>
          ) : null}
        </div>
      )}
      {rows.length > 0 && !bulk.running ? (
        <BulkButtons rows={rows} onStart={(act) => bulk.start(rows, act)} onAsk={(what) => ask(rows, what)} />
      ) : null}
      {menuOf === null ? null : (
        <RowMenu
          row={menuOf}
          working={bulk.running !== null}
          onStart={(act) => bulk.start([menuOf], act)}
          onAsk={(what) => ask([menuOf], what)}
          onEnd={onMenuEnd}
        />
      )}
      {asking === 'hand' ? (
        <HandDialog
          onHand={(to) => {
            setAsking(null);
            bulk.start(targets, handing(desk, to));
          }}
          onCancel={() => setAsking(null)}
        />
      ) : null}
      {asking === 'people' ? (
        <ManyPeopleDialog
          count={targets.length}
          onStart={(act) => bulk.start(targets, act)}
          onEnd={() => setAsking(null)}
        />
      ) : null}
      {asking === 'conflict' ? (
        <ConflictDialog
          caseId=""
          isLast={false}
          count={targets.length}
          work={(conflict) => {
            bulk.start(targets, declaringConflict(desk, conflict));
            return Promise.resolve();
          }}
          onEnd={() => setAsking(null)}
        />
      ) : null}
      {asking === 'junk' ? (
        <JunkDialog
          count={targets.length}
          known={all}
          onJunk={(pattern, reason) => {
            setAsking(null);
            bulk.start(targets, proposingJunk(desk, pattern, reason));
          }}
          onCancel={() => setAsking(null)}
        />
      ) : null}
    </div>
  );
}
