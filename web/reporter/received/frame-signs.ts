import type { FrameSign } from '../../shared/files/viewing/viewer-line.ts';

/** What happens in the frame counts as happening on the page: three presses of Shift leave, and who reads is not idle. */
export function passOn(sign: FrameSign): void {
  const key = sign === 'Shift' ? 'Shift' : 'Unidentified';
  dispatchEvent(sign === 'touch' ? new Event('touchstart') : new KeyboardEvent('keydown', { key }));
}
