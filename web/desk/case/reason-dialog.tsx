import type { JSX } from 'preact';
import { StepDialog } from '../parts/step-dialog.tsx';
import { t } from '../text.ts';

export type ReasonDialogProps = {
  readonly what: 'close' | 'reopen' | 'names' | 'alone';
  /** What is said when it is done; null where what happens then says it. */
  readonly done: string | null;
  readonly work: (reason: string) => Promise<void>;
  readonly onEnd: () => void;
};

/** What a colleague has to understand later asks why. */
export function ReasonDialog({ what, done, work, onEnd }: ReasonDialogProps): JSX.Element {
  const { title, text, label, action } = { ...t().reasons, alone: t().parts.alone }[what];
  return (
    <StepDialog title={title} text={text} action={action} done={done} why={label} work={work} onEnd={onEnd} />
  );
}
