import { type ConsentChoices, firstConsent } from '../../src/casefile/consent/first-consent.ts';
import { encodeIdentity, type Identity } from '../../src/casefile/identity.ts';
import { encodeReport, type Report } from '../../src/casefile/report.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import type { LogKeys } from '../../src/protocol/client/case-secret.ts';
import { signConsent } from '../../src/protocol/client/consent.ts';
import type { Envelope } from '../../src/protocol/client/envelope.ts';
import { type Mailbox, openMailbox } from '../../src/protocol/client/mailbox.ts';
import { newPhraseEntropy } from '../../src/protocol/client/phrase.ts';
import { deriveReporterKeys, type ReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { sealFirstReport } from '../../src/protocol/client/seal-first-report.ts';
import type { MessageDraft } from '../../src/protocol/client/seal-message.ts';
import { sealMessage } from '../../src/protocol/client/seal-message.ts';
import { draftVault, identityQuorumOf } from '../../src/protocol/client/vault.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { type Readers, verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { OCTETS, PATHS } from '../../src/protocol/wire/paths.ts';
import { postEnvelope } from './proof.ts';

export const REPORT: Report = {
  version: 2,
  path: 'full',
  narrative: 'They came to the office on Tuesday and asked who had written to Geneva.',
  danger: 'within-days',
  place: { country: 'CH', detail: '' },
  date: { precision: 'unknown', value: '' },
  cooperation: 'A submission to the Human Rights Committee.',
  link: 'They had a copy of it.',
};

/** What a reporter does, from outside: everything over the portal's anonymous calls. */
export interface TestReporter {
  readonly keys: ReporterKeys;
  readonly caseId: string;
  seal(
    report?: Report,
    choose?: (readers: Readers) => Readers['ready'],
    excluded?: readonly string[],
    identity?: Identity,
    alone?: 'alone',
    choices?: ConsentChoices,
  ): Promise<Envelope>;
  /** Under the keys that the mailbox told, or those of the phrase alone. */
  sealMessage(kind: MessageDraft['kind'], text?: string, under?: LogKeys): Promise<Envelope>;
  post(envelope: Envelope): Promise<void>;
  mailbox(): Promise<Mailbox>;
}

/** Somebody new, unless `known` says who. */
export const makeReporter = (origin: string, pinBytes: Uint8Array, known?: ReporterKeys): TestReporter => {
  const pin = decodePin(pinBytes);
  const keys =
    known ??
    deriveReporterKeys(
      newPhraseEntropy(systemEntropy),
      new Uint8Array(Buffer.from(pin.organisation, 'base64url')) as ReporterKeys['organisation'],
    );
  const readers = async (): Promise<Readers> => {
    const response = await fetch(`${origin}${PATHS.roster}`);
    return verifyRosterBundle(new Uint8Array(await response.arrayBuffer()), pin, Date.now());
  };
  const consent = (alone: boolean, choices?: ConsentChoices): Uint8Array =>
    signConsent(firstConsent(keys, 'en', Date.now(), alone, choices), keys.consent.secretKey);
  return {
    keys,
    caseId: toBase64url(keys.caseId),
    seal: async (report = REPORT, choose = ({ ready }) => ready, excluded = [], identity, alone, choices) => {
      const all = await readers();
      const chosen = choose(all);
      const vault = identity
        ? await draftVault(
            encodeIdentity(identity),
            chosen.length,
            identityQuorumOf(all.roster.document.policy),
            systemEntropy,
          )
        : null;
      const draft = {
        report: encodeReport(report),
        consent: consent(alone === 'alone', choices),
        language: 'en',
        readers: chosen,
        excluded,
        vault,
      };
      return sealFirstReport(keys, draft, all.roster, Date.now(), systemEntropy);
    },
    sealMessage: async (kind, text = '', under) => {
      const { roster, ready } = await readers();
      const own = under ?? { log: keys.caseId, epoch: 0, secret: keys.caseSecret };
      const draft = { kind, data: utf8(text), language: 'en' };
      return sealMessage(keys, own, draft, ready, roster, Date.now(), systemEntropy);
    },
    post: async (envelope) => {
      const response = await postEnvelope(origin, new Uint8Array(envelope));
      if (response.status !== 204) throw new Error(`not taken: ${response.status}`);
    },
    mailbox: async () => {
      const { roster } = await readers();
      const collect = async (tokens: Uint8Array): Promise<Uint8Array> => {
        const headers = { 'content-type': OCTETS };
        const body = new Uint8Array(tokens);
        const response = await fetch(`${origin}${PATHS.collect}`, { method: 'POST', headers, body });
        return new Uint8Array(await response.arrayBuffer());
      };
      return openMailbox(keys, roster, collect, systemEntropy);
    },
  };
};
