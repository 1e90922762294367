import type { JSX } from 'preact';
import type { HandedOver } from '../../../src/casework/desk.ts';
import type { RosterMember } from '../../../src/protocol/roster-document.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { useTask } from '../hooks/use-task.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type LetInDialogProps = {
  readonly person: RosterMember;
  readonly onDone: (label: string, handed: HandedOver) => void;
  readonly onCancel: () => void;
};

/** The last moment at which somebody who is not who they seem can be kept out of earlier cases. */
export function LetInDialog({ person, onDone, onCancel }: LetInDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().newcomers;
  const label = isolated(person.label);
  const letIn = (): void =>
    void run(async () => {
      onDone(label, await desk.handOver(person.id));
    });
  const actions = (
    <>
      <Button unavailable={working} onPress={letIn}>
        {working ? words.confirm.working : words.confirm.letIn}
      </Button>
      <Button kind="quiet" unavailable={working} onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words.confirm.title(label)} onCancel={onCancel} actions={actions}>
      <p>
        <strong>{words.confirm.met}</strong>
      </p>
      <p>{words.confirm[person.replaces === null ? 'joined' : 'returned']}</p>
      {failure === null ? null : <ProblemNotice error={failure} title={words.failed} />}
    </Dialog>
  );
}
