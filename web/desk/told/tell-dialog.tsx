import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HeldNews, Referral } from '../../../src/casefile/referral/referral-state.ts';
import { outcomeOf, whatToTell } from '../../../src/casefile/told/what-to-tell.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { ToldBody } from '../../shared/told/told-body.tsx';
import { outcomeLine, type ToldSpeech, toldLines, toldText } from '../../shared/told/told-lines.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type TellDialogProps = {
  readonly view: CaseView;
  readonly referral: Referral;
  /** The news that are marked at first, by their ids. */
  readonly marked: readonly string[];
  /** In which words the reporter reads it. */
  readonly theirs: ToldSpeech;
  /** In which words the reviewer chooses. */
  readonly ours: ToldSpeech;
  readonly onEnd: () => void;
};

/** Shows exactly what the reporter will read, and tells it. */
export function TellDialog({ view, referral, marked, theirs, ours, onEnd }: TellDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const [chosen, setChosen] = useState<readonly string[]>(marked);
  const words = t().telling.dialog;
  const told = whatToTell(referral, chosen);
  const lines = told && toldLines(told, theirs);
  return (
    <StepDialog
      title={words.title}
      text={words.text}
      action={words.action}
      done={words.done}
      why={null}
      final
      complete={told !== null}
      work={async () => {
        if (told !== null && lines !== null)
          await desk.referrals.tell(view.id, told, toldText(lines, theirs.words));
      }}
      onEnd={onEnd}
    >
      {() => (
        <>
          <p class="quiet">{words.always}</p>
          {tellable(referral).length === 0 ? null : (
            <ChooseSome
              legend={words.which}
              values={[...chosen]}
              options={tellable(referral).map(({ id, outcome }) => ({
                value: id,
                label: outcomeLine(outcome, ours),
              }))}
              onChange={setChosen}
            />
          )}
          {lines === null ? null : (
            <Notice tone="plain" title={words.preview(theirs.language.ownName)}>
              <div class="told-preview" lang={theirs.language.tag} dir={theirs.language.dir}>
                <p>
                  <strong>{lines.name}</strong>
                </p>
                <ToldBody told={lines} words={theirs.words} />
              </div>
            </Notice>
          )}
        </>
      )}
    </StepDialog>
  );
}

/** The news of which something can be told. */
export const tellable = ({
  news,
}: Referral): readonly {
  readonly id: string;
  readonly outcome: NonNullable<ReturnType<typeof outcomeOf>>;
}[] =>
  news.flatMap((each: HeldNews) => {
    const outcome = outcomeOf(each);
    return outcome === null ? [] : [{ id: each.id, outcome }];
  });
