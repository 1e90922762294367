import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import type { Cover, FileKind, View } from '../../viewer-messages.ts';
import { ViewerControls } from './viewer-controls.tsx';
import {
  type FileToView,
  type FrameSign,
  type LineTrouble,
  type ViewerLine,
  viewerLine,
} from './viewer-line.ts';
import type { ViewingWords } from './viewing-words.ts';

export type FileFrameProps = {
  readonly words: ViewingWords;
  readonly name: string;
  readonly mediaType: string;
  readonly file: FileToView;
  /** Whether it stays blurred until somebody asks. */
  readonly veiled: boolean;
  /** Left out where what stands around closes it. */
  readonly onClose?: () => void;
  readonly onSign?: (sign: FrameSign) => void;
  /** Told of a box that was drawn over the page. */
  readonly onDrawn?: (cover: Cover) => void;
  /** What else can be done with the file once it is open. */
  readonly tools?: (shown: ShownFile) => ComponentChildren;
};

export type ShownFile = { readonly kind: FileKind; readonly view: View; readonly line: ViewerLine };

/** A file in a frame without an origin: it can ask nobody, and what it holds never touches this page. */
export function FileFrame({ words, name, mediaType, file, veiled, ...props }: FileFrameProps): JSX.Element {
  const [view, setView] = useState<View>({ page: 1, zoom: 1, turns: 0, veiled });
  const [opened, setOpened] = useState<{ readonly kind: FileKind; readonly pages: number } | null>(null);
  const [trouble, setTrouble] = useState<LineTrouble | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const line = useRef<ViewerLine | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef(props.onDrawn);
  drawn.current = props.onDrawn;
  useEffect(() => {
    place.current?.focus();
    return () => line.current?.close();
  }, []);
  const connect = (): void => {
    if (frame.current === null || line.current !== null) return;
    line.current = viewerLine(frame.current, {
      file,
      mediaType,
      label: name,
      view,
      onOpened: (kind, pages) => setOpened({ kind, pages }),
      onTrouble: setTrouble,
      onSign: props.onSign,
      onDrawn: (cover) => drawn.current?.(cover),
    });
  };
  const show = (change: Partial<View>): void => {
    const next = { ...view, ...change };
    setView(next);
    line.current?.show(next);
  };
  return (
    <div class="viewer" tabIndex={-1} ref={place}>
      {trouble === null ? (
        <>
          {opened === null ? <p role="status">{words.opening}</p> : null}
          {view.veiled ? <p class="quiet">{words.veiled}</p> : null}
          <iframe
            ref={frame}
            class="viewer__frame"
            sandbox="allow-scripts"
            src="/viewer/index.html"
            title={words.frame(name)}
            onLoad={connect}
          />
          {opened === null ? null : (
            <ViewerControls words={words} view={view} pages={opened.pages} onChange={show} />
          )}
          {opened === null || line.current === null
            ? null
            : props.tools?.({ kind: opened.kind, view, line: line.current })}
        </>
      ) : (
        <Notice tone="caution" title={words.trouble.title} urgent>
          <p>{words.trouble[trouble]}</p>
          <p>{words.trouble.after}</p>
        </Notice>
      )}
      {props.onClose === undefined ? null : (
        <Button small kind="second" onPress={props.onClose}>
          {words.close}
        </Button>
      )}
    </div>
  );
}
