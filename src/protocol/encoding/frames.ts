import { ProtocolError } from '../errors.ts';
import type { Label } from '../labels.ts';
import { labelBytes } from '../primitives/keyed.ts';
import { concat, equalBytes, u16be, u32be } from './bytes.ts';
import { readerOf } from './reader.ts';

const MOST_FRAMES = 1024;

/**
 * `label ‖ u16be count ‖ (u32be length)… ‖ frames… ‖ zeros`, in exactly `size` bytes when a size is given.
 * Throws `too-long` when the frames do not fit.
 */
export const encodeFrames = (label: Label, frames: readonly Uint8Array[], size?: number): Uint8Array => {
  if (frames.length > MOST_FRAMES) throw new ProtocolError('too-long', 'frames');
  const lengths = frames.map((frame) => u32be(frame.length));
  const body = concat(labelBytes(label), u16be(frames.length), ...lengths, ...frames);
  if (size === undefined) return body;
  if (body.length > size) throw new ProtocolError('too-long', `${body.length} bytes instead of ${size}`);
  return concat(body, new Uint8Array(size - body.length));
};

/**
 * The frames under `label`. Throws `wrong-label`, `bad-length`, and `bad-padding` when anything but zeros
 * follows (or, without padding, `trailing-bytes`).
 */
export const decodeFrames = (label: Label, bytes: Uint8Array, padded: 'padded' | 'exact'): Uint8Array[] =>
  viewFrames(label, bytes, padded).map((frame) => new Uint8Array(frame));

/** The same without copies: frames that lie in `bytes`, for who reads them at once and lets go of them. */
export const viewFrames = (label: Label, bytes: Uint8Array, padded: 'padded' | 'exact'): Uint8Array[] => {
  const reader = readerOf(bytes);
  const front = labelBytes(label);
  if (bytes.length < front.length || !equalBytes(reader.view(front.length), front)) {
    throw new ProtocolError('wrong-label', label);
  }
  const count = reader.u16();
  if (count > MOST_FRAMES) throw new ProtocolError('bad-length', 'frames');
  const lengths = Array.from({ length: count }, () => reader.u32());
  const frames = lengths.map((length) => reader.view(length));
  if (padded === 'exact') reader.end();
  else if (reader.viewRest().some((byte) => byte !== 0)) throw new ProtocolError('bad-padding', label);
  return frames;
};
