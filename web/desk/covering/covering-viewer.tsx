import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { HeldFile } from '../../../src/casefile/files/held-file.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { FileFrame, type ShownFile } from '../../shared/files/viewing/file-frame.tsx';
import type { FileToView } from '../../shared/files/viewing/viewer-line.ts';
import { Button } from '../../shared/kit/button.tsx';
import type { Cover } from '../../shared/viewer-messages.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { type CoverablePicture, CoverTools } from './cover-tools.tsx';
import { CoveredPreview } from './covered-preview.tsx';

export type CoveringViewerProps = {
  readonly view: CaseView;
  readonly held: HeldFile;
  readonly file: FileToView;
  readonly onClose: () => void;
};

type Stage =
  | { readonly at: 'looking' }
  | { readonly at: 'covering' }
  | ({ readonly at: 'preview' } & CoverablePicture);

/** A file of a case, blurred at first unless the member never folds; of a picture or a page, a copy with parts covered can be made. */
export function CoveringViewer({ view, held, file, onClose }: CoveringViewerProps): JSX.Element {
  const { desk } = useSurroundings();
  const [stage, setStage] = useState<Stage>({ at: 'looking' });
  const drawn = useRef<((cover: Cover) => void) | null>(null);
  const { item } = held;
  const toolsOf = (shown: ShownFile): JSX.Element | null => {
    if (shown.view.veiled || !['picture', 'pdf'].includes(shown.kind)) return null;
    if (stage.at === 'looking')
      return (
        <div class="actions">
          <Button
            small
            kind="second"
            unavailable={!view.intact}
            fullName={`${t().covering.action} ${item.name}`}
            onPress={() => setStage({ at: 'covering' })}
          >
            {t().covering.action}
          </Button>
        </div>
      );
    if (stage.at === 'covering')
      return (
        <CoverTools
          caseId={view.id}
          item={item.id}
          shown={shown}
          drawn={drawn}
          onPicture={(made) => setStage({ at: 'preview', ...made })}
          onEnd={() => setStage({ at: 'looking' })}
        />
      );
    const { picture, page, covers } = stage;
    return (
      <CoveredPreview
        caseId={view.id}
        picture={picture}
        of={{ parent: item.id, page, covers }}
        name={nameOfCopy(item.name, picture.file.name, shown.kind === 'pdf' ? page : null)}
        onBack={() => setStage({ at: 'covering' })}
        onKept={() => setStage({ at: 'looking' })}
      />
    );
  };
  return (
    <FileFrame
      words={t().viewing}
      name={item.name}
      mediaType={item.mediaType}
      file={file}
      veiled={desk.folding() !== 'never'}
      onClose={onClose}
      onDrawn={(cover) => drawn.current?.(cover)}
      tools={toolsOf}
    />
  );
}

const NAME_CHARACTERS = 80;

/** The name of the parent, which stays among the team, with the page and the ending of the copy. */
function nameOfCopy(parent: string, made: string, page: number | null): string {
  const front = parent
    .replace(/\.[^.]{1,10}$/, '')
    .slice(0, NAME_CHARACTERS)
    .toWellFormed();
  const ending = made.slice(made.lastIndexOf('.'));
  return `${front} ${t().covering.inName(page)}${ending}`;
}
