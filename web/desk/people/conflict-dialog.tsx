import type { JSX } from 'preact';
import type { Written } from '../../../src/casefile/case-event.ts';
import { CONFLICT_KINDS, type ConflictKind } from '../../../src/casefile/codes/conflicts.ts';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { t } from '../text.ts';

const WORDS_CHARACTERS = 1_000;

export type ConflictDialogProps = {
  /** `''` for many at once. */
  readonly caseId: string;
  readonly isLast: boolean;
  /** For how many cases at once, none of them open; left out for the one that is. */
  readonly count?: number;
  readonly work: (conflict: Written<'conflict-declared'>) => Promise<void>;
  readonly onEnd: () => void;
};

type ConflictForm = { readonly kind: ConflictKind; readonly text: string };
const NOTHING_SAID: ConflictForm = { kind: 'knows-person', text: '' };

/** Says that one should not work on the case: a kind, and words if one likes. */
export function ConflictDialog({ caseId, isLast, count, work, onEnd }: ConflictDialogProps): JSX.Element {
  const { form, write, clear } = useFormDraft(caseId, 'form:conflict', NOTHING_SAID);
  const { kind, text } = form;
  const words = t().people.conflict;
  return (
    <StepDialog
      title={words.title}
      text={count === undefined ? (isLast ? words.last : words.text) : t().trends.conflictOf(count)}
      action={words.yes}
      done={count === undefined ? (isLast ? words.last : words.done) : null}
      why={null}
      work={async () => {
        await work({ kind, words: text.trim().slice(0, WORDS_CHARACTERS) });
        clear();
      }}
      onEnd={onEnd}
    >
      {() => (
        <>
          <ChooseOne
            legend={words.kind}
            options={CONFLICT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
            value={kind}
            onChange={(chosen) => write({ kind: chosen })}
          />
          <TextField
            label={words.words}
            value={text}
            onChange={(typed) => write({ text: typed })}
            lines="some"
          />
        </>
      )}
    </StepDialog>
  );
}
