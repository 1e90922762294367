import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PartsRequest } from '../../../src/casefile/identity-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { useTask } from '../hooks/use-task.ts';
import { Written } from '../parts/written.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type AgreementProps = {
  readonly view: CaseView;
  readonly request: PartsRequest;
  readonly words: {
    readonly agree: string;
    readonly title: string;
    readonly text: string;
    readonly yes: string;
  };
  /** What else somebody has to know before they agree. */
  readonly children?: ComponentChildren;
};

/** Hands our part of the key to who asked, after a question that says what it means. */
export function Agreement({ view, request, words, children }: AgreementProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [asking, setAsking] = useState(false);
  const agree = async (): Promise<void> => {
    if (!(await run(() => desk.shareNames(view.id, request.sequence)))) return;
    setAsking(false);
    announce(t().names.done.agreed);
  };
  const actions = (
    <>
      <Button unavailable={working} onPress={() => void agree()}>
        {working ? t().names.working : words.yes}
      </Button>
      <Button kind="quiet" onPress={() => setAsking(false)}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <>
      <div class="actions">
        <Button kind="second" small unavailable={!view.intact} onPress={() => setAsking(true)}>
          {words.agree}
        </Button>
      </div>
      {asking ? (
        <Dialog title={words.title} onCancel={() => setAsking(false)} actions={actions}>
          <p>{words.text}</p>
          <Written text={request.reason} />
          {children}
          {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
        </Dialog>
      ) : null}
    </>
  );
}
