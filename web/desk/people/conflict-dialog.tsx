import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Written } from '../../../src/casefile/case-event.ts';
import { CONFLICT_KINDS, type ConflictKind } from '../../../src/casefile/codes/conflicts.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { t } from '../text.ts';

const WORDS_CHARACTERS = 1_000;

export type ConflictDialogProps = {
  readonly isLast: boolean;
  readonly work: (conflict: Written<'conflict-declared'>) => Promise<void>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Says that one should not work on the case: a kind, and words if one likes. */
export function ConflictDialog({ isLast, work, onDone, onCancel }: ConflictDialogProps): JSX.Element {
  const { working, failure, run } = useTask();
  const [kind, setKind] = useState<ConflictKind>('knows-person');
  const [text, setText] = useState('');
  const { conflict: words, working: busy } = t().people;
  const submit = async (): Promise<void> => {
    if (await run(() => work({ kind, words: text.trim().slice(0, WORDS_CHARACTERS) }))) onDone();
  };
  const actions = (
    <>
      <Button unavailable={working} onPress={() => void submit()}>
        {working ? busy : words.yes}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onCancel={onCancel} actions={actions}>
      <p>{isLast ? words.last : words.text}</p>
      <ChooseOne
        legend={words.kind}
        options={CONFLICT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={words.words} value={text} onChange={setText} lines="some" />
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </Dialog>
  );
}
