import { type Cover, WHOLE_SIDE } from '../../shared/viewer-messages.ts';

const STEP = 100;
const SMALLEST = 100;

/** Where a box begins that was added without a mouse. */
export const FIRST_COVER: Cover = { x: 4_000, y: 4_500, width: 2_000, height: 1_000 };

const WAYS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A box after a key: arrows move it, with Shift they make it wider, narrower, taller or lower. Null where the key means nothing. */
export function moveCover(
  cover: Cover,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): Cover | null {
  const way = WAYS[key];
  if (way === undefined) return null;
  const [across, down] = way;
  const { x, y, width, height } = cover;
  if (!shiftKey)
    return {
      ...cover,
      x: within(x + across, 0, WHOLE_SIDE - width),
      y: within(y + down, 0, WHOLE_SIDE - height),
    };
  return {
    ...cover,
    width: within(width + across, Math.min(width, SMALLEST), WHOLE_SIDE - x),
    height: within(height + down, Math.min(height, SMALLEST), WHOLE_SIDE - y),
  };
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
