import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useUnloadWarning } from '../../../shared/hooks/use-unload-warning.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { Progress } from '../../../shared/kit/progress.tsx';
import { download, writeTable } from '../../../shared/write-table.ts';
import { useChanges } from '../../hooks/use-changes.ts';
import { wordsFor } from '../../problem.ts';
import { t } from '../../text.ts';
import { SendingStepLine } from '../sending-step-line.tsx';
import type { JudgedRow } from './judge-rows.ts';
import { outcomeOf } from './problems-of.ts';
import type { Run } from './send-rows.ts';

const OUTCOME_NAME = 'rows.csv';

export type RunViewProps = {
  readonly run: Run;
  readonly judged: readonly JudgedRow[];
  readonly onAnother: () => void;
};

/** How far the sending of a table is, and the ways to halt it. */
export function RunView({ run, judged, onAnother }: RunViewProps): JSX.Element {
  useChanges(run);
  const words = t().elsewhere.table.run;
  const [rows, state, step, failure] = [run.rows(), run.state(), run.step(), run.failure()];
  const sent = rows.filter((row) => row.state === 'sent').length;
  const refused = rows.filter((row) => row.state === 'refused').length;
  const isOver = state === 'done' || state === 'cancelled';
  useUnloadWarning(!isOver);
  useEffect(() => () => run.cancel(), [run]);
  return (
    <section class="team__part entry__part">
      <Progress label={words.progress(sent, rows.length)} share={sent / rows.length} />
      {state === 'running' ? <p>{words.stay}</p> : null}
      {step?.at === 'waiting' ? <SendingStepLine step={step} /> : null}
      {state === 'paused' ? (
        <Notice tone="caution" urgent>
          <p>{words.paused}</p>
          {failure === null ? null : <p>{wordsFor(failure)}</p>}
        </Notice>
      ) : null}
      {isOver ? (
        <Notice tone={state === 'done' && refused === 0 ? 'good' : 'caution'} urgent>
          <p>{state === 'done' ? words.done : words.cancelled}</p>
          <p>{words.sent(sent)}</p>
          {refused > 0 ? <p>{words.refused(refused)}</p> : null}
          {rows.some((row) => row.state === 'unsure') ? <p>{words.unsure}</p> : null}
        </Notice>
      ) : null}
      <div class="actions">
        {state === 'running' ? <Button onPress={run.pause}>{words.pause}</Button> : null}
        {state === 'paused' ? <Button onPress={run.resume}>{words.resume}</Button> : null}
        {isOver ? (
          <>
            <Button kind="second" onPress={() => download(OUTCOME_NAME, writeTable(outcomeOf(judged, rows)))}>
              {words.save}
            </Button>
            <Button kind="quiet" onPress={onAnother}>
              {t().elsewhere.table.other}
            </Button>
          </>
        ) : (
          <Button kind="quiet" onPress={run.cancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </section>
  );
}
