import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_FILE_ITEMS } from '../../../src/casefile/files/file-item.ts';
import { lookAt, NOT_READ } from '../../shared/files/look-at.ts';
import { useUnloadWarning } from '../../shared/hooks/use-unload-warning.ts';
import { FileChooser } from '../../shared/kit/file-chooser.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import type { KnownFile } from '../allowed.ts';
import { Form } from '../parts/form.tsx';
import { SentOutcome } from '../parts/sent-outcome.tsx';
import { type ChosenFile, isTooLarge, likelyKind } from './chosen-file.ts';
import { FileCard } from './file-card.tsx';
import type { FileDoor } from './send-files.ts';
import { SendingFiles } from './sending-files.tsx';
import { useSendingFiles } from './use-sending-files.ts';
import { f } from './words.ts';

export type FilesFormProps = {
  readonly door: FileDoor;
  /** Told of what arrived: for as long as the page is open it knows these by name. */
  readonly onSent: (files: readonly KnownFile[]) => void;
};

const MOST_TEXT_CHARACTERS = 2_000;

/** Files are chosen, looked into, and sent; what would betray is taken out unless it cannot be. */
export function FilesForm({ door, onSent }: FilesFormProps): JSX.Element {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const last = useRef(0);
  const place = useRef<HTMLElement>(null);
  const sending = useSendingFiles(door, (items) => {
    onSent(items.map(({ id, name }) => ({ id, name })));
    setFiles([]);
    setText('');
    setTried(false);
  });
  const words = f();
  useUnloadWarning(files.length > 0);
  const change = (key: number, change: Partial<ChosenFile>): void =>
    setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...change } : each)));
  const add = (list: readonly File[]): void => {
    const fresh = list.map((file): ChosenFile => {
      last.current += 1;
      const about = {
        kind: likelyKind(file.type),
        capturedBy: 'unknown',
        faces: 'unknown',
        withOriginal: false,
      } as const;
      return { key: last.current, file, ...about, looked: null };
    });
    sending.reset();
    setFiles((all) => [...all, ...fresh].slice(0, MOST_FILE_ITEMS));
    for (const { key, file } of fresh) {
      lookAt(file).then(
        (looked) => change(key, { looked }),
        () => change(key, { looked: NOT_READ }),
      );
    }
  };
  const isReady = files.length > 0 && files.every((file) => file.looked !== null && !isTooLarge(file));
  const submit = (): boolean => {
    setTried(true);
    if (isReady) sending.start(files, text);
    return isReady;
  };
  const isSending = sending.state === 'under-way';
  // What was pressed has gone: reading goes on where something else stands now.
  useEffect(() => place.current?.focus(), [isSending]);
  if (isSending) return <SendingFiles {...sending} place={place} />;
  return (
    <section aria-label={words.title} tabIndex={-1} ref={place}>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <Form action={words.send} onSubmit={submit} unavailable={files.some(({ looked }) => looked === null)}>
        <FileChooser
          label={words.choose}
          hint={words.chooseHint}
          error={tried && files.length === 0 ? words.none : undefined}
          onChoose={add}
        />
        {files.length === 0 ? null : (
          <ul class="plain-list">
            {files.map((chosen) => (
              <li key={chosen.key}>
                <FileCard
                  chosen={chosen}
                  onChange={(changed) => change(chosen.key, changed)}
                  onRemove={() => setFiles((all) => all.filter(({ key }) => key !== chosen.key))}
                />
              </li>
            ))}
          </ul>
        )}
        {files.length === 0 ? null : (
          <TextField
            label={words.text}
            hint={words.textHint}
            lines="some"
            value={text}
            error={text.trim().length > MOST_TEXT_CHARACTERS ? words.textTooLong : undefined}
            onChange={(typed) => setText(typed)}
          />
        )}
        <SentOutcome state={sending.state} failed={words.failed[sending.fault]} sent={words.sent} />
      </Form>
    </section>
  );
}
