import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ATTEST_GROUNDS } from '../../../src/casefile/codes/consent-attested.ts';
import { ENTRY_WORDS_CHARACTERS } from '../../../src/casefile/entry.ts';
import type { Attestation } from '../../../src/casefile/origin-event.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type AttestDialogProps = { readonly id: string; readonly onDone: () => void };

/** The second reviewer's word for the consent: how they know, and what they add. */
export function AttestDialog({ id, onDone }: AttestDialogProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [ground, setGround] = useState<Attestation['ground'] | ''>('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { attest: words, faults, noNames } = t().elsewhere;
  const over = text.trim().length - ENTRY_WORDS_CHARACTERS;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (ground === '' || over > 0) return;
    const done = await run(() => desk.attestConsent(id, { ground, words: text.trim().toWellFormed() }));
    if (!done) return;
    announce(words.done);
    onDone();
  };
  const actions = (
    <>
      <Button unavailable={working} onPress={() => void submit()}>
        {working ? words.working : words.action}
      </Button>
      <Button kind="quiet" onPress={onDone}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onCancel={onDone} actions={actions}>
      <p>{words.text}</p>
      <ChooseOne
        legend={words.ground}
        error={tried && ground === '' ? faults.choose : undefined}
        value={ground}
        options={ATTEST_GROUNDS.map((value) => ({ value, label: words.grounds[value] }))}
        onChange={setGround}
      />
      <TextField
        label={words.words}
        hint={noNames}
        lines="some"
        error={over > 0 ? faults.long(over) : undefined}
        value={text}
        onChange={setText}
      />
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </Dialog>
  );
}
