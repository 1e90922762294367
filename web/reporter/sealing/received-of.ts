import { decodeSentFiles, type SentFiles } from '../../../src/casefile/files/sent-files.ts';
import type { RemovableBlob } from '../../../src/protocol/client/blob/received-removal.ts';
import type { DocumentSlot } from '../../../src/protocol/client/reply-slot.ts';
import { fromBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';

/** Files as they stand in an answer; `sent` is null where a later release of this page is needed to read it. */
export type ReceivedSlot = Omit<DocumentSlot, 'document'> & { readonly sent: SentFiles | null };

/** What reviewers sent. `unreadable`: how many slots do not stand. */
export function receivedOf(slots: readonly DocumentSlot[]): {
  readonly received: readonly ReceivedSlot[];
  readonly unreadable: number;
} {
  const received: ReceivedSlot[] = [];
  let unreadable = 0;
  for (const { document, ...slot } of slots) {
    try {
      received.push({ ...slot, sent: decodeSentFiles(document) });
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      if (error.code === 'newer-version') received.push({ ...slot, sent: null });
      else unreadable += 1;
    }
  }
  return { received, unreadable };
}

/** What removes all of it. */
export const removableIn = (slots: readonly DocumentSlot[]): readonly RemovableBlob[] =>
  receivedOf(slots)
    .received.flatMap(({ sent }) => sent?.items ?? [])
    .map(({ blob }) => ({ id: fromBase64url(blob.id), deletion: fromBase64url(blob.deletion) }));
