import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TeamChange } from '../../../src/casefile/team-content.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { useTask } from '../hooks/use-task.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type KeepDialogProps = {
  readonly title: string;
  /** What is to be kept; null while an answer is missing or wrong. */
  readonly change: TeamChange | null;
  readonly onDone: () => void;
  /** `tried`: whether faults are to be shown. */
  readonly children: (tried: boolean) => ComponentChildren;
};

/** Asks for something that the team shall keep. What was typed stays until the server has taken it. */
export function KeepDialog({ title, change, onDone, children }: KeepDialogProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [tried, setTried] = useState(false);
  const words = t().team;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (change !== null && (await run(() => desk.changeTeam(change)))) {
      announce(words.done.kept);
      onDone();
    } else if (change === null) {
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('dialog .field--error :is(input, select, textarea)')?.focus(),
      );
    }
  };
  const actions = (
    <>
      <Button unavailable={working} onPress={() => void submit()}>
        {working ? words.keeping : words.keep}
      </Button>
      <Button kind="quiet" onPress={onDone}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onCancel={onDone} actions={actions}>
      {children(tried)}
      {failure === null ? null : <ProblemNotice error={failure} title={words.notKept} />}
    </Dialog>
  );
}
