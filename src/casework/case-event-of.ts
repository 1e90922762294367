import { type CaseEvent, decodeWritten, isWrittenType } from '../casefile/case-event.ts';
import { decodeEntry } from '../casefile/entry.ts';
import type { EventFacts } from '../casefile/event-facts.ts';
import { decodeFilesMessage } from '../casefile/files/files-message.ts';
import { heldItems } from '../casefile/files/held-item.ts';
import { decodeReport } from '../casefile/report.ts';
import { readAnswer } from '../protocol/client/answer-event.ts';
import { readNewEpoch } from '../protocol/client/epoch-event.ts';
import type { FiledReport } from '../protocol/client/filed-event.ts';
import type { AuthorKeys, LogEvent } from '../protocol/client/log-event.ts';
import type { Message } from '../protocol/client/message.ts';
import { type FiledMessage, readFiledMessage } from '../protocol/client/message-event.ts';
import { readHandOver } from '../protocol/client/vault-hand-over.ts';
import { readRenewal } from '../protocol/client/vault-renewal.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { fromUtf8 } from '../protocol/encoding/utf8.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { LogId, OrganisationId } from '../protocol/ids.ts';
import {
  checkSecondWord,
  recordedConsentEvent,
  recordedWithdrawalEvent,
  signedEvent,
} from './consent-event-of.ts';
import { givenConsent } from './given-consent.ts';

import { type ReferralSource, referralEventOf } from './referrals/referral-event-of.ts';

/** What the meaning of an event is taken from. */
export interface EventSource {
  readonly organisation: OrganisationId;
  readonly log: LogId;
  readonly filed: FiledReport | null; // what event 0 holds
  /** The fewest who have to agree to names, by the rosters that the log names up to this event; two where nobody can tell. */
  readonly floor?: () => number;
  /** Under which other ids a member stood or stands, by the rosters: none where nobody can tell. */
  readonly personOf?: (member: string) => Pick<EventFacts, 'inPlaceOf' | 'replacedBy'>;
  /** What the rosters say to the events of referrals; absent where nobody can tell. */
  readonly referrals?: ReferralSource;
  /** The signing keys of members, by the rosters at hand. */
  readonly authorKeys?: AuthorKeys;
}

/** What an event means. Throws `bad-encoding`, `wrong-context`, `newer-version` and the like when its data does not stand. */
export const caseEventOf = (event: Pick<LogEvent, 'header' | 'data'>, source: EventSource): CaseEvent => {
  const { sequence, time, author, type } = event.header;
  const facts: EventFacts = { sequence, time, author, ...source.personOf?.(author) };
  if (isWrittenType(type)) {
    const written = decodeWritten(type, event.data, facts, source.floor);
    if (written.type === 'consent-attested') checkSecondWord(written, source);
    if (written.type !== 'access-given') return written;
    const { inPlaceOf = [], replacedBy = [] } = source.personOf?.(written.member) ?? {};
    const otherIds = [...inPlaceOf, ...replacedBy];
    return { ...written, ...(otherIds.length > 0 && { otherIds }) };
  }
  if (type === 'consent-recorded') return recordedConsentEvent(facts, event.data, source);
  if (type === 'withdrawal-recorded') return recordedWithdrawalEvent(facts, event.data);
  if (type === 'filed') return filedEvent(facts, source.filed);
  if (type === 'message') return messageEvent(facts, filedMessageOf(event, source).message, source);
  if (type === 'answer') {
    const { index, messageId, part, parts, text } = readAnswer(event.data);
    return { ...facts, type, index, messageId, part, parts, text };
  }
  if (type === 'epoch') {
    const { epoch, members } = readNewEpoch(event.data);
    return { ...facts, type, epoch, members };
  }
  if (type === 'vault-share' || type === 'original-share') {
    const { request, to } = readHandOver(event.data);
    return { ...facts, type, request, to };
  }
  if (type === 'vault-renewed') {
    const { request, shareHashes } = readRenewal(event.data);
    return { ...facts, type, request, holders: shareHashes.length };
  }
  return referralEventOf(facts, event, source) ?? { ...facts, type: 'unknown', rawType: type };
};

const filedEvent = (facts: EventFacts, filed: FiledReport | null): CaseEvent => {
  if (filed === null || facts.sequence !== 0) throw new ProtocolError('wrong-context', 'filed');
  const { entered, header, report, vault, consent, signedConsent } = filed.report;
  return {
    ...facts,
    type: 'filed',
    report: decodeReport(report),
    language: header.language,
    sent: header.sent,
    readers: header.readers,
    ...(entered && { entered: { by: entered.member, entry: decodeEntry(entered.entry) } }),
    excluded: header.excluded,
    consent: givenConsent(signedConsent, consent),
    vault: vault && { quorum: vault.quorum, holders: header.readers, alone: vault.alone },
  };
};

const messageEvent = (facts: EventFacts, message: Message, source: EventSource): CaseEvent => {
  const { nonce, header, data } = message;
  const id = toBase64url(nonce);
  switch (header.kind) {
    case 'text':
      return { ...facts, type: 'message', id, text: fromUtf8(data), sent: header.sent };
    case 'files': {
      const message = decodeFilesMessage(data);
      const { text } = message;
      const names = message.items.map(({ name }) => `[${name}]`);
      const words = [...(text === '' ? [] : [text]), ...names].join('\n');
      return { ...facts, type: 'message', id, text: words, sent: header.sent, files: heldItems(message) };
    }
    case 'destroy':
      return { ...facts, type: 'destroy-request', id, sent: header.sent };
    case 'consent':
    case 'withdrawal':
    case 'confirmation':
      return signedEvent(facts, message, header.kind, source);
  }
};

/** The message of a `message` event: it may have been written in any epoch up to that of the event. */
export const filedMessageOf = (
  { header, data }: Pick<LogEvent, 'header' | 'data'>,
  { organisation, log }: Pick<EventSource, 'organisation' | 'log'>,
): FiledMessage => {
  for (let { epoch } = header; epoch > 0; epoch -= 1) {
    try {
      return readFiledMessage(data, organisation, { log, epoch });
    } catch (error) {
      if (!(error instanceof ProtocolError) || error.code !== 'wrong-context') throw error;
    }
  }
  return readFiledMessage(data, organisation, { log, epoch: 0 });
};
