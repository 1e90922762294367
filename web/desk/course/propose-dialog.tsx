import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DELETION_GROUNDS, type DeletionGround } from '../../../src/casefile/codes/deletion-grounds.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type ProposeDialogProps = {
  readonly view: CaseView;
  readonly ground: DeletionGround | '';
  readonly onEnd: () => void;
};

/** Asks for the ground, which the team learns, and for words that stay in the case. */
export function ProposeDialog({ view, ground: first, onEnd }: ProposeDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const [chosen, setChosen] = useState<string>(first);
  const words = t().keeping;
  const ground = DELETION_GROUNDS.find((each) => each === chosen);
  return (
    <StepDialog
      title={words.propose.title}
      text={words.propose.text}
      action={t().life.record}
      done={words.propose.done}
      why={t().life.why}
      reasonOf={{ caseId: view.id, step: 'deletion' }}
      complete={ground !== undefined}
      work={async (reason) => {
        if (ground !== undefined) await desk.proposeDeletion(view.id, ground, reason);
      }}
      onEnd={onEnd}
    >
      {(tried) => (
        <SelectField
          label={words.ground}
          error={tried && ground === undefined ? words.groundMissing : undefined}
          value={chosen}
          options={[
            { value: '', label: t().triage.notChosen },
            ...DELETION_GROUNDS.map((value) => ({ value, label: words.grounds[value] })),
          ]}
          onChange={setChosen}
        />
      )}
    </StepDialog>
  );
}
