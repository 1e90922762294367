import type { JSX } from 'preact';
import type { CaseView } from '../../../src/casework/desk.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type RefuseDialogProps = {
  readonly view: CaseView;
  readonly proposal: number; // sequence
  readonly title: string;
  readonly words: { readonly text: string; readonly done: string };
  readonly onEnd: () => void;
};

/** Refuses what a colleague proposed, or takes one's own proposal back, with a reason. */
export function RefuseDialog({ view, proposal, title, words, onEnd }: RefuseDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  return (
    <StepDialog
      title={title}
      text={words.text}
      action={t().life.record}
      done={words.done}
      why={t().life.why}
      reasonOf={{ caseId: view.id, step: `refuse-${proposal}` }}
      work={(reason) => desk.step(view.id, { type: 'proposal-refused', content: { proposal, reason } })}
      onEnd={onEnd}
    />
  );
}
