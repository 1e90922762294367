import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** Who did something, and when. */
type Word = { readonly by: string; readonly time: string };

export type ProposalNoticeProps = {
  readonly view: CaseView;
  readonly proposal: Word & { readonly sequence: number; readonly agreed: Word | null };
  readonly title: string;
  readonly words: {
    readonly waits: string;
    readonly agree: string;
    readonly agreed: string;
    readonly agreedBy: (label: string, when: string) => string;
    readonly refuse: {
      readonly action: string;
      readonly title: string;
      readonly text: string;
      readonly done: string;
    };
    readonly takeBack: { readonly action: string; readonly title: string };
  };
  /** What is proposed, in more words. */
  readonly facts?: ComponentChildren;
  /** What two agreed to, as a button; null where it cannot be done now. */
  readonly act: ComponentChildren;
  /** The dialog of that button. */
  readonly children: ComponentChildren;
};

/** Something that takes two reviewers: it waits for the second, or to be done, and can be refused or taken back until then. */
export function ProposalNotice(props: ProposalNoticeProps): JSX.Element {
  const { view, proposal, title, words, facts, act, children } = props;
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [refusing, setRefusing] = useState(false);
  const { agreed, by, time, sequence } = proposal;
  const refuse = desk.isOwn(by) ? words.takeBack : words.refuse;
  const agree = async (): Promise<void> => {
    if (await run(() => desk.agree(view.id, sequence))) announce(words.agreed);
  };
  return (
    <Notice tone="caution" title={title}>
      <p class="quiet">{t().triage.proposedBy(memberLabel(desk, by), formatInstant(time))}</p>
      {facts}
      {agreed === null ? (
        <p>{words.waits}</p>
      ) : (
        <p class="quiet">{words.agreedBy(memberLabel(desk, agreed.by), formatInstant(agreed.time))}</p>
      )}
      <div class="actions">
        {agreed === null && !desk.isOwn(by) ? (
          <Button small unavailable={working || !view.intact} onPress={() => void agree()}>
            {working ? t().life.working : words.agree}
          </Button>
        ) : null}
        {act}
        <Button small kind="second" unavailable={!view.intact} onPress={() => setRefusing(true)}>
          {refuse.action}
        </Button>
      </div>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
      {refusing ? (
        <StepDialog
          title={refuse.title}
          text={words.refuse.text}
          action={t().life.record}
          done={words.refuse.done}
          why={t().life.why}
          reasonOf={{ caseId: view.id, step: `refuse-${sequence}` }}
          work={(reason) =>
            desk.step(view.id, { type: 'proposal-refused', content: { proposal: sequence, reason } })
          }
          onEnd={() => setRefusing(false)}
        />
      ) : null}
      {children}
    </Notice>
  );
}
