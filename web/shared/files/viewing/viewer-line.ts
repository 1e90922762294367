import { codeOf } from '../../../../src/casework/call-error.ts';
import type {
  Cover,
  CoveredPicture,
  Covers,
  FileKind,
  PictureWish,
  ToFrame,
  View,
  ViewTrouble,
} from '../../viewer-messages.ts';
import { readFrameMessage } from './frame-message.ts';
import { NotPictured, picturesDue } from './pictures-due.ts';

/** What is seen: plaintext by ranges, checked by whoever hands it out. */
export interface FileToView {
  readonly bytes: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

export type LineTrouble = ViewTrouble | 'stopped' | 'gone';

export type FrameSign = 'Shift' | 'other' | 'touch';

export type ViewerLineOptions = {
  readonly file: FileToView;
  readonly mediaType: string;
  readonly label: string;
  readonly view: View;
  readonly onOpened: (kind: FileKind, pages: number) => void;
  readonly onTrouble: (trouble: LineTrouble) => void;
  /** Told when a key was pressed in the frame or it was touched: the page around it hears nothing of that by itself. */
  readonly onSign?: ((sign: FrameSign) => void) | undefined;
  /** Told of a box that was drawn over the page. */
  readonly onDrawn?: ((cover: Cover) => void) | undefined;
  /** How long the frame may be silent, in milliseconds. */
  readonly patienceMs?: number;
};

export type ViewerLine = {
  readonly show: (view: View) => void;
  /** Shows these boxes over the page, or none any more. */
  readonly cover: (covers: Covers | null) => void;
  /** A page as a picture of its own. Rejects with `NotPictured`. */
  readonly picture: (wish: PictureWish) => Promise<CoveredPicture>;
  readonly close: () => void;
};

const PATIENCE_MS = 30_000;
const MOST_READINGS = 16;
/** As a desk and as a mailbox hear of it. */
const GONE: readonly (string | null)[] = ['file-gone', 'not-found'];

/**
 * Hands a file to the frame that has loaded, a part at a time, and watches that the frame still answers. The name of its
 * window is `*` because it has no origin; nothing but the one file goes through the port.
 */
export function viewerLine(frame: HTMLIFrameElement, options: ViewerLineOptions): ViewerLine {
  const { file, patienceMs = PATIENCE_MS } = options;
  const { port1: port, port2 } = new MessageChannel();
  let { view } = options;
  let heard = performance.now();
  let open = true;
  let readings = 0;
  const say = (message: ToFrame, moved: Transferable[] = []): void => {
    if (open) port.postMessage(message, moved);
  };
  const pictures = picturesDue((id, wish) => say({ what: 'picture', id, wish }));
  const close = (): void => {
    open = false;
    clearInterval(watch);
    pictures.giveUp();
    port.close();
  };
  const fail = (trouble: LineTrouble): void => {
    if (!open) return;
    close();
    options.onTrouble(trouble);
  };
  const watch = setInterval(() => {
    if (performance.now() - heard > patienceMs) fail('stopped');
    else say({ what: 'ask' });
  }, patienceMs / 6);
  const hand = async (id: number, from: number, to: number): Promise<void> => {
    readings += 1;
    try {
      const bytes = new Uint8Array(await file.read(from, to));
      say({ what: 'bytes', id, bytes }, [bytes.buffer]);
    } catch (error) {
      if (GONE.includes(codeOf(error))) fail('gone');
      else say({ what: 'unreadable', id });
    } finally {
      readings -= 1;
    }
  };
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readFrameMessage(data, file.bytes);
    heard = performance.now();
    if (message === null) fail('stopped');
    else if (message.what === 'ready')
      say({ what: 'open', bytes: file.bytes, mediaType: options.mediaType, label: options.label, view });
    else if (message.what === 'read') {
      if (readings >= MOST_READINGS) fail('stopped');
      else void hand(message.id, message.from, message.to);
    } else if (message.what === 'pressed') options.onSign?.(message.key);
    else if (message.what === 'touched') options.onSign?.('touch');
    else if (message.what === 'opened') options.onOpened(message.kind, message.pages);
    else if (message.what === 'drawn') options.onDrawn?.(message.cover);
    else if (message.what === 'pictured' || message.what === 'not-pictured') {
      if (!pictures.came(message)) fail('stopped');
    } else if (message.what === 'refused') fail(message.trouble);
  });
  port.start();
  frame.contentWindow?.postMessage('view', '*', [port2]);
  return {
    show(next) {
      view = next;
      say({ what: 'view', view });
    },
    cover: (covers) => say({ what: 'covers', covers }),
    picture: (wish) => (open ? pictures.ask(wish) : Promise.reject(new NotPictured('failed'))),
    close,
  };
}
