import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MOST_SENT_FILES, SENT_TEXT_CHARACTERS } from '../../../src/casefile/files/sent-files.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { LARGEST_FILE_BYTES } from '../../../src/protocol/limits.ts';
import type { BetraysWords } from '../../shared/files/betrays-words.ts';
import { type Looked, lookAt, NOT_READ } from '../../shared/files/look-at.ts';
import { focusFault } from '../../shared/focus-fault.ts';
import { Button } from '../../shared/kit/button.tsx';
import { FileChooser } from '../../shared/kit/file-chooser.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { readsAnswers } from '../elsewhere/reads-answers.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ConfirmFiles } from './confirm-files.tsx';
import { dangersOf } from './dangers.ts';
import { faultInWords } from './fault-in-words.ts';
import { isReady, needsReading, type OutgoingFile } from './outgoing.ts';
import { OutgoingCard } from './outgoing-card.tsx';
import { outgoingOf } from './outgoing-store.ts';
import { SendingNow } from './sending-now.tsx';

export type SendFormProps = {
  readonly view: CaseView;
  readonly betrays: BetraysWords;
  readonly onEnd: () => void;
};

let lastKey = 0;

const looks = new WeakMap<File, Promise<Looked>>();

/** What a file betrays, looked for once, also when the session ends meanwhile and the file waits for the next. */
function lookOnce(file: File): Promise<Looked> {
  const found = looks.get(file) ?? lookAt(file).catch(() => NOT_READ);
  looks.set(file, found);
  return found;
}

/** Files are chosen, looked into, told what stands against them, and sent. */
export function SendForm({ view, betrays, onEnd }: SendFormProps): JSX.Element {
  const { desk } = useSurroundings();
  const store = outgoingOf(desk);
  const outgoing = store.of(view.id);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const words = t().sending;
  const { files, text } = outgoing;
  const change = (key: number, to: (file: OutgoingFile) => Partial<OutgoingFile>): void =>
    store.change(view.id, (before) => ({
      files: before.files.map((each) => (each.key === key ? { ...each, ...to(each) } : each)),
    }));
  const add = (chosen: readonly File[]): void => {
    const fresh = chosen.slice(0, MOST_SENT_FILES - files.length).map((file): OutgoingFile => {
      lastKey += 1;
      return { key: lastKey, file, name: file.name, looked: null, dangers: [], accepted: false, laid: null };
    });
    setTried(false);
    store.change(view.id, (before) => ({
      files: [...before.files, ...fresh],
      failure: null,
      stopped: false,
      takenAt: null,
    }));
  };
  useEffect(() => {
    for (const { key, file, looked: known } of files)
      if (known === null)
        void lookOnce(file).then((looked) =>
          change(key, ({ name }) => ({ looked, dangers: dangersOf(name, file.size, looked) })),
        );
  }, [files.length]);
  const tooLong = text.length > SENT_TEXT_CHARACTERS;
  const tooLarge = files.some(({ file }) => file.size > LARGEST_FILE_BYTES);
  const submit = (): void => {
    setTried(true);
    if (isReady(outgoing) && !tooLong && !tooLarge) setAsking(true);
    else focusFault('.sending-form');
  };
  if (outgoing.progress !== null)
    return <SendingNow outgoing={outgoing} onStop={() => store.stop(view.id)} />;
  const fault = faultInWords(outgoing);
  return (
    <div class="sending-form">
      {readsAnswers(view.state.origin) ? null : (
        <Notice tone="caution">
          <p>{t().answer.nobodyReads}</p>
        </Notice>
      )}
      {files.length >= MOST_SENT_FILES ? (
        <p class="quiet">{words.most}</p>
      ) : (
        <FileChooser
          label={words.choose}
          hint={words.chooseHint}
          error={tried && files.length === 0 ? words.none : undefined}
          onChoose={add}
        />
      )}
      <ul class="files__list">
        {files.map((file) => (
          <li key={file.key}>
            <OutgoingCard
              file={file}
              betrays={betrays}
              unread={tried && needsReading(file) && !file.accepted}
              onName={(name) =>
                change(file.key, ({ looked }) => ({
                  name,
                  dangers: looked === null ? [] : dangersOf(name, file.file.size, looked),
                }))
              }
              onAccept={(accepted) => change(file.key, () => ({ accepted }))}
              onRemove={() => store.remove(view.id, file.key)}
            />
          </li>
        ))}
      </ul>
      {files.length === 0 ? null : (
        <TextField
          label={words.text}
          hint={words.textHint}
          lines="some"
          value={text}
          error={tooLong ? words.textTooLong(text.length - SENT_TEXT_CHARACTERS) : undefined}
          onChange={(typed) => store.change(view.id, () => ({ text: typed }))}
        />
      )}
      {fault === null ? null : (
        <Notice tone={outgoing.stopped ? 'caution' : 'danger'} urgent>
          <p>{fault}</p>
        </Notice>
      )}
      <div class="actions">
        <Button unavailable={!view.intact || files.some(({ looked }) => looked === null)} onPress={submit}>
          {words.action}
        </Button>
        {files.length === 0 ? (
          <Button kind="quiet" onPress={onEnd}>
            {s().cancel}
          </Button>
        ) : null}
      </div>
      {asking ? (
        <ConfirmFiles
          outgoing={outgoing}
          onYes={() => {
            setAsking(false);
            store.start(view.id);
          }}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
