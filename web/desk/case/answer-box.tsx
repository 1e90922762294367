import type { JSX, Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseView } from '../../../src/casework/desk.ts';
import { formatSize } from '../../shared/format.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { readsAnswers } from '../elsewhere/reads-answers.ts';
import { formatClock } from '../format-time.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { DraftField } from '../parts/draft-field.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { roomLeft } from './answer-room.ts';
import { ConfirmAnswer } from './confirm-answer.tsx';
import { InsertTemplate } from './insert-template.tsx';

export type AnswerBoxProps = { readonly view: CaseView; readonly fieldRef: Ref<HTMLTextAreaElement> };

/** Writes to the reporter. "Sent" is said only after the server took it; until then nothing typed is removed. */
export function AnswerBox({ view, fieldRef }: AnswerBoxProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { draft, write, send } = useDraft(view.id, 'answer');
  const [asking, setAsking] = useState(false);
  const words = t().answer;
  const isRead = readsAnswers(view.state.origin);
  const left = roomLeft(draft.text);
  const ready = view.intact && !draft.sending && left >= 0 && draft.text.trim() !== '';
  const confirm = async (): Promise<void> => {
    setAsking(false);
    if (await send((text) => desk.answer(view.id, text))) announce(t().casePage.done.answer);
  };
  return (
    <div class="box">
      <InsertTemplate
        language={view.state.language}
        onInsert={(text) => write(draft.text.trim() === '' ? text : `${draft.text.trimEnd()}\n\n${text}`)}
      />
      <DraftField
        label={words.label}
        hint={isRead ? words.hint : words.nobodyReads}
        error={left < 0 ? words.over(formatSize(-left)) : undefined}
        draft={draft}
        onWrite={write}
        fieldRef={fieldRef}
      />
      {draft.failure === null ? null : <ProblemNotice error={draft.failure} title={words.failed} />}
      {draft.takenAt === null ? null : (
        <Notice tone="good" title={words.sent}>
          <p>{words.sentAt(formatClock(draft.takenAt))}</p>
        </Notice>
      )}
      <div class="actions">
        <Button unavailable={!ready} onPress={() => setAsking(true)}>
          {draft.sending ? words.sending : words.action}
        </Button>
        {left >= 0 ? <span class="quiet">{words.left(formatSize(left))}</span> : null}
      </div>
      {asking ? (
        <ConfirmAnswer
          text={draft.text}
          isRead={isRead}
          onYes={() => void confirm()}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
