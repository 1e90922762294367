import type { JSX } from 'preact';
import type { Turn } from '../../../src/casefile/conversation.ts';
import { isDistressing, isFolded } from '../../../src/casefile/distressing.ts';
import { sentWith } from '../../../src/casefile/files/sent-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { readsAnswers } from '../elsewhere/reads-answers.ts';
import { formatHour, formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { FoldedWords } from '../parts/folded-words.tsx';
import { Written } from '../parts/written.tsx';
import { SendFiles } from '../sending/send-files.tsx';
import { SentWithTurn } from '../sending/sent-with-turn.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { AnswerBox, type AnswerBoxProps } from './answer-box.tsx';

export type ConversationPanelProps = AnswerBoxProps & {
  /** Whether the member has asked for words that are folded. */
  readonly unfolded: boolean;
  readonly onFold: () => void;
};

/** What the person and the team wrote. Only the person's words are ever folded, by the rule of their report. */
export function ConversationPanel(props: ConversationPanelProps): JSX.Element {
  const { view, fieldRef, unfolded, onFold } = props;
  const { desk } = useSurroundings();
  const words = t().conversation;
  const { report, conversation, language, origin } = view.state;
  const hasTheirs = conversation.some(({ from }) => from === 'reporter');
  const folds = hasTheirs && report !== null && isFolded(desk.folding(), isDistressing(report));
  const isRead = readsAnswers(origin);
  return (
    <>
      <h3 class="visually-hidden">{words.title}</h3>
      {conversation.length === 0 ? (
        isRead ? (
          <p class="quiet">{words.none}</p>
        ) : null
      ) : (
        <>
          {folds ? (
            <FoldedWords report={report} open={unfolded} onToggle={onFold}>
              {null}
            </FoldedWords>
          ) : null}
          <ol class="turns">
            {conversation.map((turn) => (
              <TurnLine
                key={`${turn.id} ${turn.author ?? ''}`}
                view={view}
                turn={turn}
                language={language}
                folded={folds && !unfolded && turn.from === 'reporter'}
              />
            ))}
          </ol>
        </>
      )}
      <AnswerBox view={view} fieldRef={fieldRef} />
      <SendFiles view={view} />
      {isRead ? <p class="quiet">{words.intro}</p> : null}
    </>
  );
}

type TurnLineProps = {
  readonly view: CaseView;
  readonly turn: Turn;
  readonly language: string;
  readonly folded: boolean;
};

function TurnLine({ view, turn, language, folded }: TurnLineProps): JSX.Element {
  const { desk } = useSurroundings();
  const isTheirs = turn.from === 'reporter';
  const sent = sentWith(view.state.sentFiles, turn.id, turn.author);
  const text = sent?.sent.text ?? turn.text;
  return (
    <li class={isTheirs ? 'turn' : 'turn turn--ours'}>
      <p class="turn__from">
        <strong>{turn.author === null ? t().conversation.them : memberLabel(desk, turn.author)}</strong>
        <span class="quiet">{isTheirs ? formatHour(turn.when) : formatInstant(turn.when)}</span>
      </p>
      {turn.checked ? null : <p class="quiet">{t().people.unchecked}</p>}
      {folded ? (
        <p class="quiet">{t().talk.folded}</p>
      ) : (
        <Written text={text} {...(isTheirs ? { language } : {})} />
      )}
      {sent === null ? null : <SentWithTurn view={view} held={sent} />}
    </li>
  );
}
