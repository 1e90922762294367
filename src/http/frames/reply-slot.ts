import { orRefuse, ServiceError } from '../../errors.ts';
import { exactly } from '../../protocol/encoding/bytes.ts';
import { decodeFrames } from '../../protocol/encoding/frames.ts';
import { LABEL } from '../../protocol/labels.ts';
import { HASH_BYTES, SLOT_BYTES } from '../../protocol/limits.ts';

/** `FRAMES("call/slot"; destroy hash, sealed)` */
export function decodeReplySlot(bytes: Uint8Array): { destroyHash: Uint8Array; sealed: Uint8Array } {
  return orRefuse('invalid', () => {
    const [destroyHash, sealed, ...more] = decodeFrames(LABEL.callSlot, bytes, 'exact');
    if (destroyHash === undefined || sealed === undefined || more.length > 0)
      throw new ServiceError('invalid');
    return { destroyHash: exactly(destroyHash, HASH_BYTES), sealed: exactly(sealed, SLOT_BYTES) };
  });
}
