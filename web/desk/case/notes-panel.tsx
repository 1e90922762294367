import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { formatInstant } from '../format-time.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { memberLabel } from '../names.ts';
import { DraftField } from '../parts/draft-field.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { AnswerBoxProps } from './answer-box.tsx';

const NOTE_CHARACTERS = 10_000;

export function NotesPanel({ view, fieldRef }: AnswerBoxProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { draft, write, send } = useDraft(view.id, 'note');
  const words = t().notes;
  const over = draft.text.length - NOTE_CHARACTERS;
  const ready = view.intact && !draft.sending && over <= 0 && draft.text.trim() !== '';
  const keep = async (): Promise<void> => {
    if (await send((text) => desk.note(view.id, text))) announce(t().casePage.done.note);
  };
  return (
    <>
      <h3 class="visually-hidden">{words.title}</h3>
      {view.state.notes.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <ol class="turns">
          {view.state.notes.map((note) => (
            <li class="turn" key={`${note.time} ${note.author} ${note.text}`}>
              <p class="turn__from">
                <strong>{memberLabel(desk, note.author)}</strong>
                <span class="quiet">{formatInstant(note.time)}</span>
              </p>
              <Written text={note.text} />
            </li>
          ))}
        </ol>
      )}
      <div class="box">
        <DraftField
          label={words.label}
          hint={words.intro}
          error={over > 0 ? words.tooLong(over) : undefined}
          draft={draft}
          onWrite={write}
          fieldRef={fieldRef}
        />
        {draft.failure === null ? null : <ProblemNotice error={draft.failure} title={words.failed} />}
        <div class="actions">
          <Button unavailable={!ready} onPress={() => void keep()}>
            {draft.sending ? words.saving : words.action}
          </Button>
        </div>
      </div>
    </>
  );
}
