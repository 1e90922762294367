import type { JSX } from 'preact';
import { FileFrame } from '../../shared/files/viewing/file-frame.tsx';
import type { FileToView } from '../../shared/files/viewing/viewer-line.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type FileViewerProps = {
  readonly item: { readonly name: string; readonly mediaType: string };
  readonly file: FileToView;
  readonly onClose: () => void;
};

/** A file of a case, blurred at first unless the member never folds. */
export function FileViewer({ item, ...props }: FileViewerProps): JSX.Element {
  const { desk } = useSurroundings();
  return (
    <FileFrame
      {...props}
      words={t().viewing}
      name={item.name}
      mediaType={item.mediaType}
      veiled={desk.folding() !== 'never'}
    />
  );
}
