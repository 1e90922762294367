import type { RemovableBlob } from '../../../src/protocol/client/blob/received-removal.ts';
import { fromBase64url } from '../../../src/protocol/encoding/base64url.ts';
import type { LaidFile } from './outgoing.ts';

/** What removes a file that lies at the server. */
export const placeOfLaid = ({ blob }: LaidFile): RemovableBlob => ({
  id: fromBase64url(blob.id),
  deletion: fromBase64url(blob.deletion),
});
