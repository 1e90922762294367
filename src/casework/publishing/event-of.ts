import type { EventFacts } from '../../casefile/event-facts.ts';
import { decodePublished } from '../../casefile/statistics/published.ts';
import {
  decodePublicationAgreed,
  decodePublicationRefused,
} from '../../casefile/statistics/publishing-event.ts';
import type { PublishingEvent } from '../../casefile/statistics/publishing-state.ts';
import type { AuthorKeys, LogEvent } from '../../protocol/client/log-event.ts';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { memberIdOf, type OrganisationId } from '../../protocol/ids.ts';
import { openProposal, verifyAgreement } from '../../protocol/publication.ts';

/** An event of a log, opened and checked. */
export type ReadEvent = Pick<LogEvent, 'header' | 'data'>;

/** What has to be known beside an event of the team log to say what it means. */
export interface TeamSource {
  readonly organisation: OrganisationId;
  readonly keyOf: AuthorKeys;
  readonly personOf: (author: string) => Pick<EventFacts, 'inPlaceOf' | 'replacedBy'>;
  readonly eventAt: (sequence: number) => ReadEvent | undefined;
}

export const isPublishingType = (type: string): type is PublishingEvent['type'] =>
  type === 'publication-proposed' || type === 'publication-agreed' || type === 'publication-refused';

/**
 * What an event about publishing means. Throws `unknown-author`, `bad-signature`, `wrong-context` for what is not signed by who
 * wrote it, and `bad-encoding`, `newer-version`.
 */
export const publishingEventOf = (
  { header, data }: ReadEvent,
  type: PublishingEvent['type'],
  source: TeamSource,
): PublishingEvent => {
  const { sequence, time, author } = header;
  const facts: EventFacts = { sequence, time, author, ...source.personOf(author) };
  switch (type) {
    case 'publication-proposed': {
      const { head, content } = openProposal(data, source.keyOf);
      const isOurs = head.organisation === toBase64url(source.organisation) && head.proposer === author;
      if (!isOurs) throw new ProtocolError('wrong-context', 'proposal');
      const { sequence: number, issued } = head;
      return { ...facts, type, number, issued, years: decodePublished(content) };
    }
    case 'publication-agreed': {
      const { proposal, signature } = decodePublicationAgreed(data);
      checkAgreement(proposal, author, fromBase64url(signature), source);
      return { ...facts, type, proposal, signature };
    }
    case 'publication-refused':
      return { ...facts, type, proposal: decodePublicationRefused(data) };
  }
};

const checkAgreement = (
  proposal: number,
  author: string,
  signature: Uint8Array,
  { keyOf, eventAt }: TeamSource,
): void => {
  const proposed = eventAt(proposal);
  if (proposed?.header.type !== 'publication-proposed') throw new ProtocolError('wrong-context', 'proposal');
  const key = keyOf(author);
  if (key === undefined) throw new ProtocolError('unknown-author');
  verifyAgreement(proposed.data, memberIdOf(author), signature, key);
};
