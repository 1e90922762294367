import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import type { Bulk } from '../hooks/use-bulk.ts';
import type { Selection } from '../hooks/use-selection.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import {
  agreeingToJunk,
  type BulkAct,
  decliningJunk,
  givingBack,
  handing,
  muting,
  proposingJunk,
  takingOn,
} from './bulk-acts.ts';
import { BulkReport } from './bulk-report.tsx';
import { HandDialog } from './hand-dialog.tsx';
import { JunkDialog } from './junk-dialog.tsx';

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
};

/** What can be done with many cases at once, how far it is, and what did not go. */
export function BulkBar({ bulk, selection, all, shown, meant, keys }: BulkBarProps): JSX.Element {
  const { desk } = useSurroundings();
  const [asking, setAsking] = useState<'hand' | 'junk' | null>(null);
  const words = t().queue.bulk;
  const { rows } = selection;
  const [targets, setTargets] = useState<readonly CaseRow[]>([]);
  const ask = (cases: readonly CaseRow[], what: 'hand' | 'junk'): void => {
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
      {asking === 'hand' ? (
        <HandDialog
          onHand={(to) => {
            setAsking(null);
            bulk.start(targets, handing(desk, to));
          }}
          onCancel={() => setAsking(null)}
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

type BulkButtonsProps = {
  readonly rows: readonly CaseRow[];
  readonly onStart: (act: BulkAct) => void;
  readonly onAsk: (what: 'hand' | 'junk') => void;
};

function BulkButtons({ rows, onStart, onAsk }: BulkButtonsProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().queue.bulk;
  const areMuted = rows.every(({ muted }) => muted);
  const isProposed = rows.some(({ card }) => card.junk !== null && card.status !== 'closed');
  const button = (label: string, onPress: () => void): JSX.Element => (
    <Button kind="second" small onPress={onPress}>
      {label}
    </Button>
  );
  return (
    <div class="bulk__acts" role="group" aria-label={words.label}>
      {button(words.takeOn, () => onStart(takingOn(desk)))}
      {rows.some(({ mine }) => mine) ? button(words.giveBack, () => onStart(givingBack(desk))) : null}
      {button(words.hand, () => onAsk('hand'))}
      {button(areMuted ? words.unmute : words.mute, () => onStart(muting(desk, !areMuted)))}
      {button(words.junk, () => onAsk('junk'))}
      {isProposed ? button(words.agree, () => onStart(agreeingToJunk(desk))) : null}
      {isProposed ? button(words.decline, () => onStart(decliningJunk(desk))) : null}
    </div>
  );
}
