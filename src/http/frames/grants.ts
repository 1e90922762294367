import { orRefuse, ServiceError } from '../../errors.ts';
import { concat, exactly, u64be } from '../../protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../protocol/encoding/frames.ts';
import { LABEL } from '../../protocol/labels.ts';
import { MEMBER_ID_BYTES } from '../../protocol/limits.ts';

/** `FRAMES("call/grant"; recipient, sealed)` */
export function decodeGrant(bytes: Uint8Array): { recipient: Uint8Array; sealed: Uint8Array } {
  return orRefuse('invalid', () => {
    const [recipient, sealed, ...more] = decodeFrames(LABEL.callGrant, bytes, 'exact');
    if (recipient === undefined || sealed === undefined || more.length > 0) throw new ServiceError('invalid');
    return { recipient: exactly(recipient, MEMBER_ID_BYTES), sealed };
  });
}

/** `FRAMES("call/grants"; (u64 id ‖ sealed)…)` */
export function encodeGrants(
  grants: readonly { readonly id: number; readonly sealed: Uint8Array }[],
): Uint8Array {
  return encodeFrames(
    LABEL.callGrants,
    grants.map(({ id, sealed }) => concat(u64be(id), sealed)),
  );
}
