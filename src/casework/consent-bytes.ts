import { decodeRecordedConsent } from '../casefile/consent/consent-record.ts';
import { fromBase64url } from '../protocol/encoding/base64url.ts';
import type { OrganisationId } from '../protocol/ids.ts';
import { filedMessageOf } from './case-event-of.ts';
import type { CaseLog } from './case-log.ts';

/**
 * The bytes of a consent or confirmation that a case log holds, as they were signed or attested: what a referral carries. `sequence`
 * of the event that holds it, as the consent state says. Null where that event holds none.
 */
export const signedBytesAt = (
  { chain, events, filed, first }: CaseLog,
  organisation: OrganisationId,
  sequence: number,
): Uint8Array | null => {
  const [event, meaning] = [chain.events[sequence], events[sequence]];
  if (event === undefined || meaning === undefined) return null;
  const { type } = meaning;
  if (type === 'filed') return filed?.report.signedConsent ?? null;
  if (type === 'consent-recorded') return fromBase64url(decodeRecordedConsent(event.data).consent);
  const isSigned = type === 'consent-given' || type === 'consent-withdrawn' || type === 'consent-answered';
  return isSigned ? filedMessageOf(event, { organisation, log: first.log }).message.data : null;
};
