import { type Envelope, envelopeHash, openEnvelope } from '../protocol/client/envelope.ts';
import { type FirstReport, readFirstReport } from '../protocol/client/first-report.ts';
import { readSealedMessage, type SealedMessage } from '../protocol/client/message.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { DeskCore } from './desk-core.ts';
import type { StreamEntry } from './member-api.ts';

/** What an envelope of the stream turned out to hold. */
export type OpenedEntry = { readonly position: number; readonly envelopeHash: Uint8Array } & (
  | { readonly kind: 'report'; readonly report: FirstReport }
  | { readonly kind: 'message'; readonly message: SealedMessage }
);

/** Null when it is not sealed to us. Throws what the protocol refuses in one that is. */
export const openEntry = (core: DeskCore, { position, entry }: StreamEntry): OpenedEntry | null => {
  const body = openEnvelope(entry, core.ownKeys.seeds());
  if (body === null) return null;
  const place = { position, envelopeHash: envelopeHash(entry as Envelope) };
  try {
    const report = readFirstReport(body, core.organisation, 'padded', core.rosters.authorKeys);
    return { ...place, kind: 'report', report };
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.code !== 'wrong-label') throw error;
  }
  return { ...place, kind: 'message', message: readSealedMessage(body, core.organisation) };
};
