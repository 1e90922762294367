import type { ComponentChildren, JSX } from 'preact';
import type { TeamChange } from '../../../src/casefile/team-content.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type KeepDialogProps = {
  readonly title: string;
  /** What is to be kept; null while an answer is missing or wrong. */
  readonly change: TeamChange | null;
  /** Lets go of what was typed, once it is kept. */
  readonly clear: () => void;
  readonly onDone: () => void;
  /** `tried`: whether faults are to be shown. */
  readonly children: (tried: boolean) => ComponentChildren;
};

/** Asks for something that the team shall keep. */
export function KeepDialog({ title, change, clear, onDone, children }: KeepDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().team;
  return (
    <StepDialog
      title={title}
      text=""
      action={words.keep}
      done={words.done.kept}
      failed={words.notKept}
      why={null}
      complete={change !== null}
      work={async () => {
        if (change === null) return;
        await desk.changeTeam(change);
        clear();
      }}
      onEnd={onDone}
    >
      {children}
    </StepDialog>
  );
}
