import type { JSX } from 'preact';
import type { AccessProposal } from '../../../src/casefile/access-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

type ItemProps = { readonly view: CaseView; readonly proposal: AccessProposal };

/** A colleague's wish to let somebody in again who declared a conflict: another one agrees, or nothing happens. */
export function AccessProposalItem({ view, proposal }: ItemProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().people;
  const agree = async (): Promise<void> => {
    if (await run(() => desk.agreeToAccess(view.id, proposal.sequence))) announce(words.agreed);
  };
  return (
    <li class="turn">
      <p>{words.proposal(memberLabel(desk, proposal.by), memberLabel(desk, proposal.member))}</p>
      {desk.isOwn(proposal.by) ? null : (
        <Button kind="second" small unavailable={working || !view.intact} onPress={() => void agree()}>
          {working ? words.working : words.agree}
        </Button>
      )}
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </li>
  );
}
