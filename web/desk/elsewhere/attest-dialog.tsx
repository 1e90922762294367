import type { JSX } from 'preact';
import { ATTEST_GROUNDS } from '../../../src/casefile/codes/consent-attested.ts';
import { ENTRY_WORDS_CHARACTERS } from '../../../src/casefile/entry.ts';
import type { Attestation } from '../../../src/casefile/origin-event.ts';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type AttestDialogProps = {
  readonly id: string;
  /** The hash of the consent that it is for. */
  readonly consent: string;
  readonly onDone: () => void;
};

type AttestForm = { readonly ground: Attestation['ground'] | ''; readonly text: string };
const NOTHING_SAID: AttestForm = { ground: '', text: '' };

/** The second reviewer's word for the consent: how they know, and what they add. */
export function AttestDialog({ id, consent, onDone }: AttestDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const { form, write, clear } = useFormDraft(id, 'form:attest', NOTHING_SAID);
  const { ground, text } = form;
  const { attest: words, faults, noNames } = t().elsewhere;
  const over = text.trim().length - ENTRY_WORDS_CHARACTERS;
  return (
    <StepDialog
      title={words.title}
      text={words.text}
      action={words.action}
      done={words.done}
      why={null}
      complete={ground !== '' && over <= 0}
      work={async () => {
        if (ground === '') return;
        await desk.attestConsent(id, { ground, words: text.trim().toWellFormed() }, consent);
        clear();
      }}
      onEnd={onDone}
    >
      {(tried) => (
        <>
          <ChooseOne
            legend={words.ground}
            error={tried && ground === '' ? faults.choose : undefined}
            value={ground}
            options={ATTEST_GROUNDS.map((value) => ({ value, label: words.grounds[value] }))}
            onChange={(chosen) => write({ ground: chosen })}
          />
          <TextField
            label={words.words}
            hint={noNames}
            lines="some"
            error={over > 0 ? faults.long(over) : undefined}
            value={text}
            onChange={(typed) => write({ text: typed })}
          />
        </>
      )}
    </StepDialog>
  );
}
