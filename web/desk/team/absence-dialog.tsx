import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Absence } from '../../../src/casefile/team-content.ts';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { ClockField } from '../parts/clock-field.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { KeepDialog } from './keep-dialog.tsx';
import { reviewerOptions } from './reviewer-options.ts';

export type AbsenceDialogProps = {
  /** The absence to change; null for a new one. */
  readonly absence: Absence | null;
  readonly onDone: () => void;
};

const NO_CASE = '';

export function AbsenceDialog({ absence, onDone }: AbsenceDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().team.absence;
  const [id] = useState(() => absence?.id ?? desk.newTeamItem());
  const { form, write, clear } = useFormDraft(NO_CASE, `form:absence-${absence?.id ?? 'new'}`, {
    member: absence?.member ?? desk.me.id,
    from: absence?.from ?? '',
    until: absence?.until ?? '',
  });
  const { member, from, until } = form;
  const fromFault = from === '' ? words.dayMissing : undefined;
  const untilFault = until === '' ? words.dayMissing : until < from ? words.backwards : undefined;
  const isComplete = fromFault === undefined && untilFault === undefined;
  return (
    <KeepDialog
      title={absence === null ? words.new : words.edit}
      change={isComplete ? { type: 'absence', version: 1, id, member, from, until } : null}
      clear={clear}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <SelectField
            label={words.member}
            value={member}
            options={reviewerOptions(desk)}
            onChange={(chosen) => write({ member: chosen })}
          />
          <ClockField
            kind="date"
            label={words.from}
            error={tried ? fromFault : undefined}
            value={from}
            onChange={(day) => write({ from: day })}
          />
          <ClockField
            kind="date"
            label={words.until}
            error={tried ? untilFault : undefined}
            value={until}
            onChange={(day) => write({ until: day })}
          />
        </>
      )}
    </KeepDialog>
  );
}
