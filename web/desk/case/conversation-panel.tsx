import type { JSX } from 'preact';
import type { Turn } from '../../../src/casefile/case-state.ts';
import { readsAnswers } from '../elsewhere/reads-answers.ts';
import { formatHour, formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { AnswerBox, type AnswerBoxProps } from './answer-box.tsx';

export function ConversationPanel({ view, fieldRef }: AnswerBoxProps): JSX.Element {
  const words = t().conversation;
  const { conversation, language, origin } = view.state;
  const isRead = readsAnswers(origin);
  return (
    <>
      <h3 class="visually-hidden">{words.title}</h3>
      {conversation.length === 0 ? (
        isRead ? (
          <p class="quiet">{words.none}</p>
        ) : null
      ) : (
        <ol class="turns">
          {conversation.map((turn) => (
            <TurnLine key={`${turn.id} ${turn.author ?? ''}`} turn={turn} language={language} />
          ))}
        </ol>
      )}
      <AnswerBox view={view} fieldRef={fieldRef} />
      {isRead ? <p class="quiet">{words.intro}</p> : null}
    </>
  );
}

function TurnLine({ turn, language }: { readonly turn: Turn; readonly language: string }): JSX.Element {
  const { desk } = useSurroundings();
  const isTheirs = turn.from === 'reporter';
  return (
    <li class={isTheirs ? 'turn' : 'turn turn--ours'}>
      <p class="turn__from">
        <strong>{turn.author === null ? t().conversation.them : memberLabel(desk, turn.author)}</strong>
        <span class="quiet">{isTheirs ? formatHour(turn.when) : formatInstant(turn.when)}</span>
      </p>
      {turn.checked ? null : <p class="quiet">{t().people.unchecked}</p>}
      <Written text={turn.text} {...(isTheirs ? { language } : {})} />
    </li>
  );
}
