import { Inflate, Unzlib } from 'fflate';
import { joined } from './bytes.ts';

const STEP = 16 * 1024;

/** What deflated bytes unfold to. Null where they are broken, or unfold to more than `most` bytes: then no more is unfolded. */
export function inflated(bytes: Uint8Array, frame: 'zlib' | 'raw', most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const state = { ended: false };
  const stream = frame === 'zlib' ? new Unzlib() : new Inflate();
  stream.ondata = (part, final) => {
    length += part.length;
    if (length <= most) parts.push(part.slice());
    state.ended ||= final;
  };
  try {
    // Small steps: a bomb unfolds a thousandfold, and is left after the step that was too much.
    for (let at = 0; at < bytes.length && length <= most; at += STEP)
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    return null;
  }
  return state.ended && length <= most ? joined(...parts) : null;
}
