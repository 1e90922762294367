import type { JSX } from 'preact';
import type { CaseView } from '../../../src/casework/desk.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { t } from '../text.ts';

export type ReasonDialogProps = {
  readonly view: CaseView;
  readonly what: 'close' | 'close-unheard' | 'reopen' | 'names' | 'alone';
  /** What is said when it is done; null where what happens then says it. */
  readonly done: string | null;
  readonly work: (reason: string) => Promise<void>;
  readonly onEnd: () => void;
};

/** What a colleague has to understand later asks why. */
export function ReasonDialog({ view, what, done, work, onEnd }: ReasonDialogProps): JSX.Element {
  const { close, ...reasons } = t().reasons;
  const unheard = { ...close, text: t().talk.closesUnheard };
  const { title, text, label, action } = {
    ...reasons,
    close,
    'close-unheard': unheard,
    alone: t().parts.alone,
  }[what];
  return (
    <StepDialog
      title={title}
      text={text}
      action={action}
      done={done}
      why={label}
      reasonOf={{ caseId: view.id, step: what }}
      work={work}
      onEnd={onEnd}
    />
  );
}
