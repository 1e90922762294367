import { type Cover, type Covers, WHOLE_SIDE } from '../../shared/viewer-messages.ts';

/** A box smaller than this was a tap, in ten-thousandths. */
const SMALLEST = 50;

export type CoverLayer = {
  /** Lays the boxes over what stands on the stage now. */
  readonly lay: (covers: Covers | null) => void;
};

/** The boxes over a page, and a finger or a mouse that draws another. Nothing of the page changes by it. */
export function coverLayer(stage: HTMLElement, onDrawn: (cover: Cover) => void): CoverLayer {
  const layer = document.createElement('div');
  layer.className = 'covers';
  const fit = (): void => {
    const canvas = stage.querySelector('canvas');
    if (canvas === null) return;
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = canvas;
    layer.style.left = `${offsetLeft}px`;
    layer.style.top = `${offsetTop}px`;
    layer.style.width = `${offsetWidth}px`;
    layer.style.height = `${offsetHeight}px`;
  };
  new ResizeObserver(fit).observe(stage);
  let from: Point | null = null;
  let fresh: HTMLElement | null = null;
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = layer.getBoundingClientRect();
    return { x: share(clientX - left, width), y: share(clientY - top, height) };
  };
  const end = (): void => {
    from = null;
    fresh?.remove();
    fresh = null;
  };
  layer.addEventListener('pointerdown', (event) => {
    if (from !== null || !layer.classList.contains('covers--drawing') || event.button !== 0) return;
    layer.setPointerCapture(event.pointerId);
    from = pointOf(event);
    fresh = boxElement(between(from, from));
    layer.append(fresh);
  });
  layer.addEventListener('pointermove', (event) => {
    if (from !== null && fresh !== null) place(fresh, between(from, pointOf(event)));
  });
  layer.addEventListener('pointerup', (event) => {
    if (from === null) return;
    const cover = between(from, pointOf(event));
    end();
    if (cover.width >= SMALLEST && cover.height >= SMALLEST) onDrawn(cover);
  });
  layer.addEventListener('pointercancel', end);
  return {
    lay(covers) {
      end();
      layer.remove();
      if (covers === null || stage.querySelector('canvas') === null) return;
      layer.classList.toggle('covers--drawing', covers.drawing);
      layer.replaceChildren(
        ...covers.covers.map((cover, at) => {
          const box = boxElement(cover);
          box.classList.toggle('covers__box--chosen', at === covers.chosen);
          return box;
        }),
      );
      stage.append(layer);
      fit();
    },
  };
}

type Point = { readonly x: number; readonly y: number };

const share = (length: number, side: number): number =>
  Math.min(WHOLE_SIDE, Math.max(0, Math.round((length / Math.max(1, side)) * WHOLE_SIDE)));

const between = (one: Point, other: Point): Cover => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
});

function boxElement(cover: Cover): HTMLElement {
  const box = document.createElement('div');
  box.className = 'covers__box';
  place(box, cover);
  return box;
}

const percent = (part: number): string => `${(part / WHOLE_SIDE) * 100}%`;

function place({ style }: HTMLElement, { x, y, width, height }: Cover): void {
  style.left = percent(x);
  style.top = percent(y);
  style.width = percent(width);
  style.height = percent(height);
}
