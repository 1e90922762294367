import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeletionProposal } from '../../../src/casefile/eyes-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayAfter, timeOf } from '../../../src/protocol/times.ts';
import { Button } from '../../shared/kit/button.tsx';
import { formatShortDay } from '../format-time.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ProposalNotice } from './proposal-notice.tsx';

export type DeletionNoticeProps = { readonly view: CaseView; readonly deletion: DeletionProposal };

/** A deletion that waits for a second reviewer, or to be carried out. */
export function DeletionNotice({ view, deletion }: DeletionNoticeProps): JSX.Element {
  const { desk } = useSurroundings();
  const [carryingOut, setCarryingOut] = useState(false);
  const words = t().keeping;
  const ground = words.grounds[deletion.ground];
  const isAgreed = deletion.agreed !== null;
  return (
    <ProposalNotice
      view={view}
      proposal={deletion}
      title={(isAgreed ? words.agreedTitle : words.proposed)(ground)}
      words={words}
      act={
        isAgreed ? (
          <Button small kind="danger" unavailable={!view.intact} onPress={() => setCarryingOut(true)}>
            {words.carryOut.action}
          </Button>
        ) : null
      }
    >
      {carryingOut ? (
        <StepDialog
          title={words.carryOut.title}
          text={words.carryOut.removes}
          action={words.carryOut.yes}
          done={words.carryOut.done}
          why={null}
          final
          work={() => desk.deleteCase(view.id)}
          onEnd={() => setCarryingOut(false)}
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
    </ProposalNotice>
  );
}

/** The day on which the last thing that the person sent has left the arrivals. */
const lastDayOfArrivals = ({ state, events }: CaseView, retentionDays: number): string => {
  const last = events.findLast(({ type }) => type === 'message' || type === 'filed');
  const from = last === undefined ? timeOf(state.received) : timeOf(last.time);
  return formatShortDay(dayAfter(from, retentionDays + 1));
};
