import type { JSX } from 'preact';
import type { CaseView } from '../../../src/casework/desk.ts';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ByWordFields, EMPTY_WORD, wordOf } from './by-word-fields.tsx';

type Props = { readonly view: CaseView; readonly onEnd: () => void };

/** Records that the person takes everything back: nobody has to prove it. */
export function RecordWithdrawalDialog({ view, onEnd }: Props): JSX.Element {
  const { desk } = useSurroundings();
  const { form, write, clear } = useFormDraft(view.id, 'form:withdrawal', EMPTY_WORD());
  const words = t().consent;
  const how = wordOf(form);
  return (
    <StepDialog
      title={words.withdraw.title}
      text={`${words.withdraw.text} ${words.recall}`}
      action={words.withdraw.action}
      done={words.withdraw.done}
      why={null}
      complete={how !== null}
      work={async () => {
        if (how === null) return;
        await desk.recordWithdrawal(view.id, how);
        clear();
      }}
      onEnd={onEnd}
    >
      {(tried) => <ByWordFields draft={form} tried={tried} onChange={write} />}
    </StepDialog>
  );
}
