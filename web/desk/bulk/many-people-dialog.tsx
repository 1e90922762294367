import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { reviewerOptions } from '../team/reviewer-options.ts';
import { t } from '../text.ts';
import type { BulkAct } from './bulk-acts.ts';
import { givingOver, lettingIn, takingAway } from './many-people-acts.ts';

const WAYS = ['over', 'in', 'away'] as const;
type Way = (typeof WAYS)[number];

const NO_CASE = '';

export type ManyPeopleDialogProps = {
  readonly count: number;
  readonly onStart: (act: BulkAct) => void;
  readonly onEnd: () => void;
};

/** Who shall have many cases, or have them no longer: for a colleague who is away. */
export function ManyPeopleDialog({ count, onStart, onEnd }: ManyPeopleDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const [way, setWay] = useState<Way>('over');
  const [member, setMember] = useState('');
  const words = t().manyPeople;
  const others = reviewerOptions(desk).filter(({ value }) => value !== desk.me.id);
  const start = (reason: string): Promise<void> => {
    const acts: Readonly<Record<Way, () => BulkAct>> = {
      over: () => givingOver(desk, member),
      in: () => lettingIn(desk, member),
      away: () => takingAway(desk, member, reason),
    };
    onStart(acts[way]());
    return Promise.resolve();
  };
  return (
    <StepDialog
      title={words.title(count)}
      text={words.texts[way]}
      action={words.ways[way]}
      done={null}
      why={way === 'away' ? t().people.take.label : null}
      reasonOf={{ caseId: NO_CASE, step: 'many-away' }}
      complete={member !== ''}
      work={start}
      onEnd={onEnd}
    >
      {(tried) => (
        <>
          <ChooseOne
            legend={words.what}
            options={WAYS.map((value) => ({ value, label: words.ways[value] }))}
            value={way}
            onChange={setWay}
          />
          <SelectField
            label={t().queue.handing.label}
            error={tried && member === '' ? t().queue.handing.choose : undefined}
            value={member}
            options={[{ value: '', label: t().queue.handing.notChosen }, ...others]}
            onChange={setMember}
          />
        </>
      )}
    </StepDialog>
  );
}
