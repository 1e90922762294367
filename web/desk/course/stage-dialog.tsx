import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isInForce } from '../../../src/casefile/consent/standing.ts';
import { type LifeState, movesNow } from '../../../src/casefile/life-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type StageDialogProps = {
  readonly view: CaseView;
  readonly life: LifeState;
  readonly onEnd: () => void;
};

/** Asks where the case stands now: only what may follow from where it is, and by this member. */
export function StageDialog({ view, life, onEnd }: StageDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const [chosen, setChosen] = useState('');
  const words = t().life;
  const hasConsent = isInForce(view.state.consent, dayOf(now()));
  const offered = movesNow(life, hasConsent, (member) => desk.isOwn(member));
  const stage = offered.find((each) => each === chosen);
  return (
    <StepDialog
      title={words.move.title}
      text={hasConsent ? words.move.text : `${words.move.text} ${t().consent.stageNeeds}`}
      action={words.record}
      done={words.move.done}
      why={words.why}
      reasonOf={{ caseId: view.id, step: 'stage' }}
      complete={stage !== undefined}
      work={async (reason) => {
        if (stage !== undefined) await desk.step(view.id, { type: 'stage-set', content: { stage, reason } });
      }}
      onEnd={onEnd}
    >
      {(tried) => (
        <SelectField
          label={words.move.to}
          error={tried && stage === undefined ? words.move.missing : undefined}
          value={chosen}
          options={[
            { value: '', label: words.move.none },
            ...offered.map((value) => ({ value, label: words.stages[value] })),
          ]}
          onChange={setChosen}
        />
      )}
    </StepDialog>
  );
}
