import './viewer.css';
import type { Covers, FromFrame, PictureWish, ToFrame, View } from '../shared/viewer-messages.ts';
import { coverLayer } from './covering/cover-layer.ts';
import { type FileOverPort, fileOverPort } from './file-over-port.ts';
import { openFile } from './open-file.ts';
import type { Opened } from './opened.ts';
import { Refusal } from './refusal.ts';
import { tellSigns } from './tell-signs.ts';

/** Shows one file, which comes through `port` a part at a time. */
function serve(port: MessagePort, stage: HTMLElement): void {
  const say = (message: FromFrame, moved: Transferable[] = []): void => port.postMessage(message, moved);
  let file: FileOverPort | undefined;
  let opened: Opened | undefined;
  let view: View = { page: 1, zoom: 1, turns: 0, veiled: true };
  let covers: Covers | null = null;
  const layer = coverLayer(stage, (cover) => say({ what: 'drawn', cover }));
  // One after the other, so that an older look never lands on a newer one.
  let showing = Promise.resolve();
  const show = (): void => {
    stage.classList.toggle('veiled', view.veiled);
    const wanted = view;
    showing = showing.then(async () => {
      if (!opened || wanted !== view) return;
      await opened.show(wanted);
      layer.lay(covers);
    }, refuse);
    showing.catch(refuse);
  };
  const picture = async (id: number, { covers: boxes, ...page }: PictureWish): Promise<void> => {
    try {
      const { makePicture } = await import('./covering/make-picture.ts');
      const drawn = await opened?.draw?.(page);
      const made = drawn === undefined ? 'failed' : await makePicture(drawn, boxes);
      if (typeof made === 'string') say({ what: 'not-pictured', id, why: made });
      else say({ what: 'pictured', id, picture: made }, [made.bytes.buffer]);
    } catch {
      say({ what: 'not-pictured', id, why: 'failed' });
    }
  };
  const refuse = (error: unknown): void => {
    stage.replaceChildren();
    say({ what: 'refused', trouble: error instanceof Refusal ? error.trouble : 'damaged' });
  };
  port.addEventListener('message', ({ data }: MessageEvent<ToFrame>) => {
    if (data.what === 'ask') say({ what: 'alive' });
    else if (data.what === 'bytes') file?.arrived(data.id, data.bytes);
    else if (data.what === 'unreadable') file?.arrived(data.id, null);
    else if (data.what === 'view') {
      view = data.view;
      show();
    } else if (data.what === 'covers') {
      ({ covers } = data);
      layer.lay(covers);
    } else if (data.what === 'picture') void picture(data.id, data.wish);
    else if (!file) {
      ({ view } = data);
      stage.setAttribute('aria-label', data.label);
      file = fileOverPort(say, data);
      openFile(file, stage, refuse).then((ready) => {
        opened = ready;
        say({ what: 'opened', kind: ready.kind, pages: ready.pages });
        show();
      }, refuse);
    }
  });
  tellSigns(say);
  port.start();
  say({ what: 'ready' });
}

const stage = document.getElementById('stage');
const begin = (event: MessageEvent<unknown>): void => {
  const [port] = event.ports;
  if (event.source !== parent || !port || !stage) return;
  removeEventListener('message', begin);
  serve(port, stage);
};
// Only ever in a frame that has no origin: whatever a file gets to run there can reach nothing.
if (parent !== window && origin === 'null') addEventListener('message', begin);
