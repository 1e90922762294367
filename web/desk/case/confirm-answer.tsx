import type { JSX } from 'preact';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { t } from '../text.ts';

export type ConfirmAnswerProps = {
  readonly text: string;
  /** Whether somebody has the phrase that opens it. */
  readonly isRead: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** The last look at an answer, whole. */
export function ConfirmAnswer({ text, isRead, onYes, onNo }: ConfirmAnswerProps): JSX.Element {
  const { confirm, nobodyReads, label } = t().answer;
  return (
    <ConfirmDialog title={confirm.title} yes={confirm.yes} onYes={onYes} onNo={onNo}>
      <p>{isRead ? confirm.text : nobodyReads}</p>
      <div class="preview" tabIndex={0} role="group" aria-label={label}>
        <Written text={text} />
      </div>
    </ConfirmDialog>
  );
}
