import { orRefuse, ServiceError } from '../../errors.ts';
import { exactly, u32be } from '../../protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../protocol/encoding/frames.ts';
import { readerOf } from '../../protocol/encoding/reader.ts';
import { LABEL } from '../../protocol/labels.ts';

export type Versioned = { readonly version: number; readonly sealed: Uint8Array };

/** `FRAMES("call/versioned"; u32 version, sealed)` */
export function encodeVersioned({ version, sealed }: Versioned): Uint8Array {
  return encodeFrames(LABEL.callVersioned, [u32be(version), sealed]);
}

export function decodeVersioned(bytes: Uint8Array): Versioned {
  return orRefuse('invalid', () => {
    const [version, sealed, ...more] = decodeFrames(LABEL.callVersioned, bytes, 'exact');
    if (version === undefined || sealed === undefined || more.length > 0) throw new ServiceError('invalid');
    return { version: readerOf(exactly(version, 4)).u32(), sealed };
  });
}
