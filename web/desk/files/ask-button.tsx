import type { JSX } from 'preact';
import type { CaseView } from '../../../src/casework/desk.ts';
import { DialogButton } from '../parts/dialog-button.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type AskButtonProps = {
  readonly view: CaseView;
  readonly item: string; // id
  readonly name: string;
  /** A copy of the file, or that it is opened. */
  readonly what: 'file-ask' | 'original-ask';
};

/** Asks colleagues, with a reason, for what a file takes two. */
export function AskButton({ view, item, name, what }: AskButtonProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = (what === 'file-ask' ? t().files : t().originals).ask;
  return (
    <DialogButton action={words.action} fullName={`${words.action} ${name}`} unavailable={!view.intact}>
      {(end) => (
        <StepDialog
          title={words.title}
          text={words.text}
          action={words.yes}
          done={words.done}
          why={t().life.why}
          reasonOf={{ caseId: view.id, step: `${what}-${item}` }}
          work={(reason) => desk.step(view.id, { type: what, content: { item, reason } })}
          onEnd={end}
        />
      )}
    </DialogButton>
  );
}
