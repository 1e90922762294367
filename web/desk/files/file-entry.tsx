import type { JSX } from 'preact';
import { custodyOf } from '../../../src/casefile/files/custody.ts';
import { isOpenAsk } from '../../../src/casefile/files/files-state.ts';
import type { HeldFile } from '../../../src/casefile/files/held-file.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { Button } from '../../shared/kit/button.tsx';
import { CoveredFacts } from '../covering/covered-facts.tsx';
import { CoveringViewer } from '../covering/covering-viewer.tsx';
import { formatHour, formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { AskButton } from './ask-button.tsx';
import { AskItem } from './ask-item.tsx';
import { FileCheck } from './file-check.tsx';
import { FileNote } from './file-note.tsx';
import { mayOpen, OriginalAsks } from './original-asks.tsx';
import { useOpenFile } from './use-open-file.ts';

export type FileEntryProps = { readonly view: CaseView; readonly held: HeldFile };

/** One file: what its sender says of it, and who wants a copy. */
export function FileEntry({ view, held }: FileEntryProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().files;
  const { item, when, covering } = held;
  const { lock } = item;
  const name = lock === undefined || lock.of === null ? item.name : t().originals.named(item.name);
  const openable = mayOpen(desk, view, item.id, lock);
  const asks = view.state.files.asks.filter((ask) => ask.item === item.id);
  const last = custodyOf(view.state.custody, item.id).views.at(-1);
  const { open, look, close, way, working, failure } = useOpenFile(async () => {
    // Opened first: what cannot be read was not looked at.
    const reader = await desk.readFile(view.id, item.id);
    await desk.step(view.id, { type: 'file-viewed', content: { item: item.id } });
    return reader;
  });
  const hasOwn = asks.some((ask) => isOpenAsk(ask) && desk.isOwn(ask.by));
  return (
    <>
      <h3 class="files__name">
        <bdi>{name}</bdi>
      </h3>
      <p class="quiet">
        {words.kinds[item.kind]} · {sizeInWords(item.bytes)} · {words.came(formatHour(when))}
      </p>
      {covering === undefined ? (
        <p class="quiet">
          {words.by[item.capturedBy]} · {words.faces[item.faces]} · {words.cleaned[item.cleaned]}
        </p>
      ) : (
        <CoveredFacts view={view} covering={covering} />
      )}
      {last === undefined ? null : (
        <p class="quiet">{t().viewing.last(memberLabel(desk, last.by), formatInstant(last.time))}</p>
      )}
      {lock === undefined ? null : <OriginalAsks view={view} item={item.id} name={name} lock={lock} />}
      {open === null && openable ? (
        <>
          <div class="actions">
            <Button
              small
              kind="main"
              unavailable={working || !view.intact}
              fullName={t().viewing.openNamed(name)}
              buttonRef={way}
              onPress={() => void look()}
            >
              {t().viewing.open}
            </Button>
          </div>
          <p class="quiet">{t().viewing.logged}</p>
        </>
      ) : null}
      {open === null ? null : <CoveringViewer view={view} held={held} file={open} onClose={close} />}
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
      <FileNote view={view} item={item} />
      {openable ? <FileCheck view={view} item={item} name={name} /> : null}
      {asks.map((ask) => (
        <AskItem key={ask.sequence} view={view} held={held} ask={ask} />
      ))}
      {hasOwn || !openable ? null : <AskButton view={view} item={item.id} name={name} what="file-ask" />}
    </>
  );
}
