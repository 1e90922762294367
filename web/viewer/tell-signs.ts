import type { FromFrame } from '../shared/viewer-messages.ts';

const TOUCHES = ['pointerdown', 'pointermove', 'touchstart', 'wheel'] as const;
const AT_MOST_EVERY_MS = 1_000;

/** Says that somebody is there: the page around the frame hears neither keys nor touches in it. */
export function tellSigns(say: (message: FromFrame) => void): void {
  let told = -AT_MOST_EVERY_MS;
  addEventListener('keydown', ({ key, repeat }) => {
    if (!repeat) say({ what: 'pressed', key: key === 'Shift' ? 'Shift' : 'other' });
  });
  for (const touch of TOUCHES)
    addEventListener(
      touch,
      ({ timeStamp }) => {
        if (timeStamp - told < AT_MOST_EVERY_MS) return;
        told = timeStamp;
        say({ what: 'touched' });
      },
      { passive: true },
    );
}
