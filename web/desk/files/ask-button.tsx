import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
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
  const [asking, setAsking] = useState(false);
  const words = (what === 'file-ask' ? t().files : t().originals).ask;
  return (
    <>
      <div class="actions">
        <Button
          small
          kind="second"
          unavailable={!view.intact}
          fullName={`${words.action} ${name}`}
          onPress={() => setAsking(true)}
        >
          {words.action}
        </Button>
      </div>
      {asking ? (
        <StepDialog
          title={words.title}
          text={words.text}
          action={words.yes}
          done={words.done}
          why={t().life.why}
          reasonOf={{ caseId: view.id, step: `${what}-${item}` }}
          work={(reason) => desk.step(view.id, { type: what, content: { item, reason } })}
          onEnd={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
