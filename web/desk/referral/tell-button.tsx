import type { JSX } from 'preact';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { destinationName } from '../consent/destination-name.ts';
import { DialogButton } from '../parts/dialog-button.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';

export type TellButtonProps = {
  readonly view: CaseView;
  readonly referral: Referral;
  readonly kind: 'main' | 'second';
  readonly words: {
    readonly tell: string;
    readonly title: (name: string) => string;
    readonly yes: string;
    readonly said: string;
    readonly failed: string;
  };
  /** What they will read. */
  readonly text: string;
  readonly work: () => Promise<void>;
};

/** Tells the destination of a dossier something in fixed form, after asking once. */
export function TellButton({ view, referral, kind, words, text, work }: TellButtonProps): JSX.Element {
  const { desk } = useSurroundings();
  const name = destinationName(desk, referral.dossier.destination);
  return (
    <DialogButton
      action={words.tell}
      kind={kind}
      fullName={`${words.tell} ${name}`}
      unavailable={!view.intact}
    >
      {(end) => (
        <StepDialog
          title={words.title(name)}
          text={text}
          action={words.yes}
          done={words.said}
          failed={words.failed}
          why={null}
          work={work}
          onEnd={end}
        />
      )}
    </DialogButton>
  );
}
