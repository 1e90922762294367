import { decodeRecordedConsent } from '../../casefile/consent/consent-record.ts';
import type { HeldConsent } from '../../casefile/consent/consent-state.ts';
import { confirmationsFor } from '../../casefile/consent/standing.ts';
import { readDossierDocument } from '../../casefile/dossier/dossier-document.ts';
import { switchesFor } from '../../casefile/referral/covered-by.ts';
import { approvalsOn, type Referral } from '../../casefile/referral/referral-state.ts';
import { statementOf } from '../../protocol/client/log-statement.ts';
import { readApproved } from '../../protocol/client/referral/events.ts';
import type { ReferralProofs } from '../../protocol/client/referral/referral.ts';
import { encodeShownSecondWord } from '../../protocol/client/referral/shown-second-word.ts';
import { fromBase64url } from '../../protocol/encoding/base64url.ts';
import { equalBytes } from '../../protocol/encoding/bytes.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { eventHash } from '../../protocol/log-append.ts';
import { dayOf } from '../../protocol/times.ts';
import { filedMessageOf } from '../case-event-of.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';

/**
 * What goes with a dossier so that its receiver can check it: the consents that it stands upon, whole; who attests them; what the person last
 * confirmed for this destination and any part, with the question; the approvals that count today. Throws `bad-argument` where a consent is not in the log.
 */
export const referralProofs = async (
  core: DeskCore,
  log: CaseLog,
  referral: Referral,
): Promise<ReferralProofs> => {
  const { consent } = log.state;
  const { dossier } = referral;
  const today = dayOf(core.means.now());
  if (consent === null || log.filed === null) throw new ProtocolError('bad-argument', 'consent');
  const held = consent.consents.filter(({ hash }) => dossier.consents.includes(hash));
  const consents = dossier.consents.map((hash) => {
    const found = held.find((each) => each.hash === hash);
    if (found === undefined) throw new ProtocolError('bad-argument', 'consent');
    return consentAt(core, log, found);
  });
  const parts = readDossierDocument(dossier.content)?.parts ?? [];
  const codes = new Set([...switchesFor(dossier.destination).flat(), ...parts.flatMap(({ by }) => by)]);
  const at = { today, destination: dossier.destination };
  const confirmed = [...codes].flatMap((code) => confirmationsFor(consent, code, at));
  const asked = consent.questions.filter(({ nonce }) => confirmed.some((each) => each.nonce === nonce));
  const statements = (sequences: readonly number[]): Promise<Uint8Array[]> =>
    Promise.all([...new Set(sequences)].map((sequence) => statement(core, log, sequence)));
  return {
    consents,
    seconds: held.flatMap(shownSecondWord),
    confirmations: [...new Set(confirmed.map(({ sequence }) => sequence))].map((sequence) =>
      messageDataAt(core, log, sequence),
    ),
    questions: await statements(asked.map(({ sequence }) => sequence)),
    approvals: approvalsOn(referral, today).map(({ sequence }) => approvalAt(log, sequence)),
  };
};

/** A consent as it was signed, from the event that holds it: another one could have been made of the same words. */
const consentAt = (core: DeskCore, log: CaseLog, { sequence }: HeldConsent): Uint8Array => {
  const event = log.chain.events[sequence];
  if (event === undefined || log.filed === null) throw new ProtocolError('log-gap');
  if (event.header.type === 'filed') return log.filed.report.signedConsent;
  return event.header.type === 'consent-recorded'
    ? fromBase64url(decodeRecordedConsent(event.data).consent)
    : messageDataAt(core, log, sequence);
};

/** A second word without a signature of its own can be shown to nobody. */
const shownSecondWord = ({ hash, second }: HeldConsent): Uint8Array[] => {
  if (second === null || second.signature === null) return [];
  const { by, ground, signature } = second;
  return [encodeShownSecondWord({ consent: hash, ground, by, signature })];
};

const messageDataAt = (
  { organisation }: DeskCore,
  { chain, first }: CaseLog,
  sequence: number,
): Uint8Array => {
  const event = chain.events[sequence];
  if (event === undefined) throw new ProtocolError('log-gap');
  return filedMessageOf(event, { organisation, log: first.log }).message.data;
};

const approvalAt = ({ chain }: CaseLog, sequence: number): Uint8Array => {
  const event = chain.events[sequence];
  if (event === undefined) throw new ProtocolError('log-gap');
  return readApproved(event.data);
};

/** An event of the log as its author signed it; the server gives it once more, and it must be the one we verified. */
const statement = async (core: DeskCore, log: CaseLog, sequence: number): Promise<Uint8Array> => {
  const event = log.chain.events[sequence];
  const [sealed] = (await core.means.api.eventsFrom(log.first.log, sequence)).events;
  const keys = event && core.ring.keysOf(log.id, event.header.epoch);
  if (!event || !sealed || !keys || !equalBytes(eventHash(sealed), event.hash)) {
    throw new ProtocolError('log-forked', 'statement');
  }
  return statementOf(keys, sequence, sealed);
};
