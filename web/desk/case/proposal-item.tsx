import type { JSX } from 'preact';
import type { Proposal } from '../../../src/casefile/triage-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type ProposalItemProps = { readonly view: CaseView; readonly proposal: Proposal };

/** What a colleague proposes and nobody may decide alone. */
export function ProposalItem({ view, proposal }: ProposalItemProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().triage;
  const { by, time, reason, sequence } = proposal.decision;
  const decline = async (): Promise<void> => {
    const done = await run(() => desk.decide(view.id, { type: 'declined', content: { proposal: sequence } }));
    if (done) announce(t().queue.junk.declined);
  };
  const agree = async (): Promise<void> => {
    const done = await run(() =>
      proposal.about === 'junk'
        ? desk.agreeToJunk(view.id)
        : desk.decide(view.id, { type: 'agreed', content: { proposal: sequence } }),
    );
    if (done) announce(words.kept);
  };
  return (
    <Notice tone="caution" title={titleOf(proposal)}>
      <Written text={reason} />
      <p class="quiet">{words.proposedBy(memberLabel(desk, by), formatInstant(time))}</p>
      {desk.isOwn(by) ? (
        <>
          <p>{words.waiting}</p>
          <Button kind="quiet" small unavailable={working || !view.intact} onPress={() => void decline()}>
            {t().queue.junk.withdraw}
          </Button>
        </>
      ) : (
        <div class="actions">
          <Button kind="second" small unavailable={working || !view.intact} onPress={() => void agree()}>
            {working ? words.working : words.agree}
          </Button>
          <Button kind="quiet" small unavailable={working || !view.intact} onPress={() => void decline()}>
            {t().queue.junk.decline}
          </Button>
        </div>
      )}
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </Notice>
  );
}

const titleOf = (proposal: Proposal): string => {
  switch (proposal.about) {
    case 'urgency':
      return t().triage.proposesLevel(t().urgency.levels[proposal.decision.level]);
    case 'gate':
      return t().triage.proposesRejection;
    case 'junk':
      return t().queue.junk.proposes(isolated(proposal.decision.pattern));
  }
};
