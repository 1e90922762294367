import { NotPictured } from '../../../web/shared/files/viewing/pictures-due.ts';
import {
  type FileToView,
  type ViewerLine,
  viewerLine,
} from '../../../web/shared/files/viewing/viewer-line.ts';
import type { Cover, PictureWish, View } from '../../../web/shared/viewer-messages.ts';

export interface Seen {
  readonly kind?: string;
  readonly pages?: number;
  readonly trouble?: string;
}

declare global {
  interface Window {
    /** Shows a file of the test's server in the frame of the viewer. */
    openFile: (name: string, mediaType: string, patienceMs?: number) => void;
    show: (view: Partial<View>) => void;
    cover: (covers: readonly Cover[]) => void;
    /** Boxes that were drawn in the frame. */
    drawn: Cover[];
    /** A picture in an address that holds it, or why there is none. */
    picture: (wish: PictureWish) => Promise<{ readonly address: string } | { readonly why: string }>;
    closeFile: () => void;
    seen: Seen;
    /** How many bytes of the file were handed out, and the most at a time. */
    handed: { bytes: number; most: number };
  }
}

const PLAIN: View = { page: 1, zoom: 1, turns: 0, veiled: false };
let line: ViewerLine | undefined;
let view = PLAIN;

const fileAt = async (name: string): Promise<FileToView> => {
  const head = await fetch(`/fixtures/${name}`, { method: 'HEAD' });
  return {
    bytes: Number(head.headers.get('content-length')),
    async read(from, to) {
      const range = { range: `bytes=${from}-${to - 1}` };
      const bytes = new Uint8Array(
        await (await fetch(`/fixtures/${name}`, { headers: range })).arrayBuffer(),
      );
      window.handed.bytes += bytes.length;
      window.handed.most = Math.max(window.handed.most, bytes.length);
      return bytes;
    },
  };
};

window.openFile = (name, mediaType, patienceMs) => {
  window.closeFile();
  window.seen = {};
  window.drawn = [];
  window.handed = { bytes: 0, most: 0 };
  view = PLAIN;
  void fileAt(name).then((file) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/viewer/index.html';
    frame.title = 'File';
    frame.style.border = '0';
    frame.width = '800';
    frame.height = '600';
    frame.addEventListener('load', () => {
      line = viewerLine(frame, {
        file,
        mediaType,
        label: name,
        view,
        ...(patienceMs && { patienceMs }),
        onDrawn: (cover) => {
          window.drawn.push(cover);
        },
        onOpened: (kind, pages) => {
          window.seen = { kind, pages };
        },
        onTrouble: (trouble) => {
          window.seen = { ...window.seen, trouble };
        },
      });
    });
    document.body.append(frame);
  });
};
window.show = (next) => {
  view = { ...view, ...next };
  line?.show(view);
};
window.cover = (covers) => line?.cover({ covers, chosen: null, drawing: true });
window.picture = async (wish) => {
  try {
    if (!line) return { why: 'no file' };
    const { type, bytes } = await line.picture(wish);
    return { address: await addressOf(new Blob([bytes], { type })) };
  } catch (error) {
    return { why: error instanceof NotPictured ? error.why : String(error) };
  }
};
const addressOf = (file: Blob): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsDataURL(file);
  });
window.closeFile = () => {
  line?.close();
  line = undefined;
  document.querySelector('iframe')?.remove();
};
