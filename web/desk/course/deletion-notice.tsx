import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeletionProposal } from '../../../src/casefile/eyes-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayAfter, timeOf } from '../../../src/protocol/times.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant, formatShortDay } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { RefuseDialog } from './refuse-dialog.tsx';

export type DeletionNoticeProps = { readonly view: CaseView; readonly deletion: DeletionProposal };

/** A deletion that waits for a second reviewer, or to be carried out. */
export function DeletionNotice({ view, deletion }: DeletionNoticeProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [asking, setAsking] = useState<'refuse' | 'carry-out' | null>(null);
  const words = t().keeping;
  const { agreed, by, time, sequence } = deletion;
  const ground = words.grounds[deletion.ground];
  const refuse = desk.isOwn(by) ? words.takeBack : words.refuse;
  const end = (): void => setAsking(null);
  const agree = async (): Promise<void> => {
    if (await run(() => desk.agree(view.id, sequence))) announce(words.agreed);
  };
  return (
    <Notice tone="caution" title={agreed === null ? words.proposed(ground) : words.agreedTitle(ground)}>
      <p class="quiet">{t().triage.proposedBy(memberLabel(desk, by), formatInstant(time))}</p>
      {agreed === null ? (
        <p>{words.waits}</p>
      ) : (
        <p class="quiet">{words.agreedBy(memberLabel(desk, agreed.by), formatInstant(agreed.time))}</p>
      )}
      <div class="actions">
        {agreed === null && !desk.isOwn(by) ? (
          <Button small unavailable={working || !view.intact} onPress={() => void agree()}>
            {working ? t().life.working : words.agree}
          </Button>
        ) : null}
        {agreed === null ? null : (
          <Button small kind="danger" unavailable={!view.intact} onPress={() => setAsking('carry-out')}>
            {words.carryOut.action}
          </Button>
        )}
        <Button small kind="second" unavailable={!view.intact} onPress={() => setAsking('refuse')}>
          {refuse.action}
        </Button>
      </div>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
      {asking === 'refuse' ? (
        <RefuseDialog view={view} proposal={sequence} title={refuse.title} words={words.refuse} onEnd={end} />
      ) : null}
      {asking === 'carry-out' ? (
        <StepDialog
          title={words.carryOut.title}
          text={words.carryOut.removes}
          action={words.carryOut.yes}
          done={words.carryOut.done}
          why={null}
          final
          work={() => desk.deleteCase(view.id)}
          onEnd={end}
        >
          {() => (
            <>
              <p>
                {words.carryOut.stays(lastDayOfArrivals(view, desk.roster().document.policy.retentionDays))}
              </p>
              <p>{words.carryOut.copies}</p>
            </>
          )}
        </StepDialog>
      ) : null}
    </Notice>
  );
}

/** The day on which the last thing that the person sent has left the arrivals. */
const lastDayOfArrivals = ({ state, events }: CaseView, retentionDays: number): string => {
  const last = events.findLast(({ type }) => type === 'message' || type === 'filed');
  const from = last === undefined ? timeOf(state.received) : timeOf(last.time);
  return formatShortDay(dayAfter(from, retentionDays + 1));
};
