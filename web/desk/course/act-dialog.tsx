import type { JSX } from 'preact';
import type { Report } from '../../../src/casefile/report.ts';
import { isPartialDate } from '../../../src/casefile/report-date.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { TextField } from '../../shared/kit/text-field.tsx';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** Null for what is no date. */
const dateOf = (typed: string): Report['date'] | null => {
  const value = typed.trim();
  if (value === '') return { precision: 'unknown', value };
  if (!isPartialDate(value)) return null;
  return { precision: PRECISIONS[value.length as keyof typeof PRECISIONS], value };
};

export type ActDialogProps = { readonly view: CaseView; readonly onEnd: () => void };

const NO_DAY = { when: '' };

/** Asks for another act of reprisal that became known. */
export function ActDialog({ view, onEnd }: ActDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const { form, write, clear } = useFormDraft(view.id, 'form:act', NO_DAY);
  const { when } = form;
  const words = t().life;
  const date = dateOf(when);
  return (
    <StepDialog
      title={words.act.title}
      text={words.act.text}
      action={words.record}
      done={words.act.done}
      why={words.act.what}
      reasonOf={{ caseId: view.id, step: 'act' }}
      complete={date !== null}
      work={async (text) => {
        if (date === null) return;
        await desk.step(view.id, { type: 'act-recorded', content: { date, text } });
        clear();
      }}
      onEnd={onEnd}
    >
      {(tried) => (
        <TextField
          label={words.act.when}
          hint={words.act.whenHint}
          error={tried && date === null ? words.act.whenWrong : undefined}
          value={when}
          onChange={(typed) => write({ when: typed })}
          dir="ltr"
          short
        />
      )}
    </StepDialog>
  );
}
