import type { JSX } from 'preact';
import { custodyOf } from '../../../src/casefile/files/custody.ts';
import type { HeldItem } from '../../../src/casefile/files/held-item.ts';
import { actsTold } from '../../../src/casefile/files/noted-acts.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { memberLabel } from '../names.ts';
import { DialogButton } from '../parts/dialog-button.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { isTooLong, NoteFields } from './note-fields.tsx';
import { NoteView } from './note-view.tsx';
import { useNoteForm } from './use-note-form.ts';

export type FileNoteProps = { readonly view: CaseView; readonly item: HeldItem };

/** What the team knows of a file: where it comes from, who made it, how far it can be relied on, which acts it shows. */
export function FileNote({ view, item }: FileNoteProps): JSX.Element {
  const { desk } = useSurroundings();
  const { report, custody } = view.state;
  const { note } = custodyOf(custody, item.id);
  const { form, isOvertaken, write, clear } = useNoteForm(view.id, item.id, note);
  const words = t().files.note;
  const action = note === null ? words.action : words.change;
  const work = async (): Promise<void> => {
    const { origin, capturedBy, source, information, acts } = form;
    if (capturedBy === '' || source === '' || information === '') return;
    const content = {
      item: item.id,
      origin: origin.trim(),
      capturedBy,
      source,
      information,
      acts: [...acts],
    };
    await desk.step(view.id, { type: 'file-noted', content });
    clear();
  };
  return (
    <>
      <h4>{words.heading}</h4>
      {note === null ? <p class="quiet">{words.none}</p> : <NoteView note={note} report={report} />}
      <DialogButton action={action} fullName={`${action} ${item.name}`} unavailable={!view.intact}>
        {(end) => (
          <StepDialog
            title={words.title(isolated(item.name))}
            text={words.text}
            action={t().life.record}
            done={words.done}
            why={null}
            complete={![form.capturedBy, form.source, form.information].includes('') && !isTooLong(form)}
            work={work}
            onEnd={end}
          >
            {(tried) => (
              <>
                {isOvertaken && note !== null ? (
                  <Notice tone="caution" title={words.meanwhile(memberLabel(desk, note.by))}>
                    <NoteView note={note} report={report} />
                    <p>{words.replaces}</p>
                    <Button small kind="second" onPress={clear}>
                      {words.theirs}
                    </Button>
                  </Notice>
                ) : null}
                <NoteFields form={form} acts={actsTold(report)} tried={tried} onChange={write} />
              </>
            )}
          </StepDialog>
        )}
      </DialogButton>
    </>
  );
}
