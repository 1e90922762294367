import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';
import { startsAsVersion } from '../protocol/encoding/starts-as-version.ts';
import { MEMBER_ID_BYTES, SMALLEST_IDENTITY_QUORUM } from '../protocol/limits.ts';
import { ACCESS_SCHEMAS, type AccessAct } from './access-event.ts';
import type { ConsentAct, GivenConsent } from './consent/consent-event.ts';
import {
  ConfirmationAskedSchema,
  decodeSecondWord,
  type SignedSecondWord,
} from './consent/consent-record.ts';
import type { Entry } from './entry.ts';
import type { EventFacts } from './event-facts.ts';
import type { HeldItem } from './files/held-item.ts';
import { SENT_SCHEMAS } from './files/sent-event.ts';
import type { SentFiles } from './files/sent-files.ts';
import { isLifeType, LIFE_SCHEMAS, type LifeAct } from './life-event.ts';
import { type Attestation, AttestedSchema } from './origin-event.ts';
import { isReferralType, REFERRAL_SCHEMAS, type ReferralAct } from './referral/referral-event.ts';
import type { Report } from './report.ts';
import { RiskV1Schema } from './risk-event.ts';
import type { ToldDocument } from './told/told-document.ts';
import { TOLD_SCHEMAS, ToldEventSchema, ToldWithFilesEventSchema } from './told/told-event.ts';
import { TRIAGE_SCHEMAS, type TriageAct } from './triage-event.ts';
import { VAULT_SCHEMAS, type VaultAct } from './vault-event.ts';

/** A vault as it was filed. `alone`: each holder has the whole key too. */
export interface FiledVault {
  readonly quorum: number;
  readonly holders: readonly string[];
  readonly alone: boolean;
}

/** What happened in a case, after the protocol opened and checked it. */
export type CaseEvent = EventFacts &
  (
    | {
        readonly type: 'filed';
        readonly report: Report;
        readonly language: string;
        readonly sent: string;
        /** The member in whose word it stands and what they say of it; absent where a reporter sent it themselves. */
        readonly entered?: { readonly by: string; readonly entry: Entry };
        /** Whom the reporter chose, and whom they left out. */
        readonly readers: readonly string[];
        readonly excluded: readonly string[];
        /** What the reporter allowed with it. */
        readonly consent: GivenConsent;
        /** Names under a key of their own: how many open them together, and who holds a part; null without. */
        readonly vault: FiledVault | null;
      }
    | {
        readonly type: 'message';
        readonly id: string;
        readonly text: string;
        readonly sent: string;
        /** What came with it; absent where nothing did. */
        readonly files?: readonly HeldItem[];
      }
    | { readonly type: 'destroy-request'; readonly id: string; readonly sent: string }
    | {
        readonly type: 'answer';
        readonly messageId: string;
        readonly part: number;
        readonly parts: number;
        readonly index: number;
        readonly text: string;
      }
    | { readonly type: 'note'; readonly text: string }
    | { readonly type: 'taken-on' }
    | { readonly type: 'given-back' }
    | { readonly type: 'handed-to'; readonly to: string }
    | { readonly type: 'closed'; readonly reason: string }
    | { readonly type: 'reopened'; readonly reason: string }
    | TriageAct
    /** `consent`: which one; absent for that of the report. */
    | ({
        readonly type: 'consent-attested';
        readonly consent?: string;
        readonly signature?: string;
      } & Readonly<Attestation>)
    | ConsentAct
    | LifeAct
    | Exclude<VaultAct, { type: 'vault-renew-ask' }>
    /** `floor`: the fewest that the organisation lets agree, by the newest roster that the log named up to there. */
    | ((VaultAct & { readonly type: 'vault-renew-ask' }) & { readonly floor: number })
    | Exclude<AccessAct, { type: 'access-given' }>
    /** `otherIds`: under which that member stood, or stands, by the rosters; absent where there are none. */
    | ((AccessAct & { readonly type: 'access-given' }) & { readonly otherIds?: readonly string[] })
    | ReferralAct
    /** What the answer under the same message id tells the reporter of a referral. */
    | { readonly type: 'reporter-told'; readonly message: string; readonly told: ToldDocument }
    /** The files that the answer under the same message id brings to the reporter. */
    | { readonly type: 'files-sent'; readonly message: string; readonly sent: SentFiles }
    | { readonly type: 'files-recalled'; readonly message: string }
    | { readonly type: 'epoch'; readonly epoch: number; readonly members: readonly string[] }
    | { readonly type: 'vault-share'; readonly request: number; readonly to: string }
    /** A part of the key of a file that two have to open, upon a request. */
    | { readonly type: 'original-share'; readonly request: number; readonly to: string }
    /** New parts upon a request: for how many holders. */
    | { readonly type: 'vault-renewed'; readonly request: number; readonly holders: number }
    | { readonly type: 'unknown'; readonly rawType: string }
  );

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

const WRITTEN = {
  note: v.strictObject({ version: v.literal(1), text: text(10_000) }),
  'taken-on': v.strictObject({ version: v.literal(1) }),
  'given-back': v.strictObject({ version: v.literal(1) }),
  'handed-to': v.strictObject({ version: v.literal(1), to: bytesField(MEMBER_ID_BYTES) }),
  closed: v.strictObject({ version: v.literal(1), reason: text(2_000) }),
  reopened: v.strictObject({ version: v.literal(1), reason: text(2_000) }),
  'consent-attested': AttestedSchema,
  'confirmation-asked': ConfirmationAskedSchema,
  ...VAULT_SCHEMAS,
  ...TRIAGE_SCHEMAS,
  ...LIFE_SCHEMAS,
  ...ACCESS_SCHEMAS,
  ...REFERRAL_SCHEMAS,
  ...TOLD_SCHEMAS,
  ...SENT_SCHEMAS,
} as const;

/** Events whose data is a document of the casefile (the others are frames of the protocol). */
export type WrittenType = keyof typeof WRITTEN;
export type Written<Type extends WrittenType> = Omit<v.InferOutput<(typeof WRITTEN)[Type]>, 'version'>;

/** Whether events of this type hold a document of the casefile. */
export const isWrittenType = (type: string): type is WrittenType => Object.hasOwn(WRITTEN, type);

/** The data of a written event. Throws `bad-encoding` when it could not be read back. */
export const encodeWritten = <Type extends WrittenType>(type: Type, content: Written<Type>): Uint8Array => {
  const document: unknown = { version: versionOf(type, content), ...content };
  return encodeDocument<v.GenericSchema>(document, WRITTEN[type]);
};

const versionOf = (type: WrittenType, content: object): number => {
  if (type === 'reporter-told') return (content as Written<'reporter-told'>).told.version;
  return type === 'risk-set' ? 2 : 1;
};

/** The content of a written event as a case event. `floor`: the fewest that have to agree to names. Throws `bad-encoding`. */
export const decodeWritten = (
  type: WrittenType,
  data: Uint8Array,
  facts: EventFacts,
  floor: () => number = () => SMALLEST_IDENTITY_QUORUM,
): CaseEvent => {
  if (isLifeType(type)) {
    // The schema of this very type has just checked the content.
    const act = { type, ...contentOf(decodeDocument(WRITTEN[type], data)) } as LifeAct;
    return { ...facts, ...act };
  }
  if (isReferralType(type)) {
    const act = { type, ...contentOf(decodeDocument(WRITTEN[type], data)) } as ReferralAct;
    return { ...facts, ...act };
  }
  switch (type) {
    case 'note':
      return { ...facts, type, text: decodeDocument(WRITTEN.note, data).text };
    case 'taken-on':
    case 'given-back':
    case 'left-case':
      decodeDocument(WRITTEN[type], data);
      return { ...facts, type };
    case 'closed':
    case 'reopened':
    case 'vault-ask':
    case 'vault-opened-alone':
      return { ...facts, type, reason: decodeDocument(WRITTEN[type], data).reason };
    case 'handed-to':
      return { ...facts, type, to: decodeDocument(WRITTEN[type], data).to };
    case 'agreed':
    case 'declined':
      return { ...facts, type, proposal: decodeDocument(WRITTEN[type], data).proposal };
    case 'junk-set':
      return { ...facts, type, ...contentOf(decodeDocument(WRITTEN[type], data)) };
    case 'urgency-set':
      return { ...facts, type, ...contentOf(decodeDocument(WRITTEN[type], data)) };
    case 'gate-set':
      return { ...facts, type, ...contentOf(decodeDocument(WRITTEN[type], data)) };
    case 'verification-set':
      return { ...facts, type, ...contentOf(decodeDocument(WRITTEN[type], data)) };
    case 'risk-set':
      return { ...facts, type, ...riskOf(data) };
    case 'consent-attested':
      return { ...facts, type, ...secondWordOf(data) };
    case 'confirmation-asked':
      return { ...facts, type, ...contentOf(decodeDocument(WRITTEN[type], data)) };
    case 'reporter-told':
      return { ...facts, type, ...toldOf(data) };
    case 'files-sent':
      return { ...facts, type, ...contentOf(decodeDocument(WRITTEN[type], data)) };
    case 'files-recalled':
      return { ...facts, type, message: decodeDocument(WRITTEN[type], data).message };
    case 'access-given':
      return { ...facts, type, ...contentOf(decodeDocument(WRITTEN[type], data)) };
    case 'access-taken':
      return { ...facts, type, ...contentOf(decodeDocument(WRITTEN[type], data)) };
    case 'conflict-declared':
      return { ...facts, type, ...contentOf(decodeDocument(WRITTEN[type], data)) };
    case 'vault-opened':
      return { ...facts, type, request: decodeDocument(WRITTEN[type], data).request };
    case 'vault-renew-ask':
      return { ...facts, type, ...contentOf(decodeDocument(WRITTEN[type], data)), floor: floor() };
    case 'vault-renewed-wrong':
      return { ...facts, type, generation: decodeDocument(WRITTEN[type], data).generation };
    case 'vault-alone-seen':
      return { ...facts, type, opening: decodeDocument(WRITTEN[type], data).opening };
  }
};

const secondWordOf = (data: Uint8Array): Attestation & Partial<SignedSecondWord> =>
  startsAsVersion(data, 1)
    ? contentOf(decodeDocument(WRITTEN['consent-attested'], data))
    : decodeSecondWord(data);

const riskOf = (data: Uint8Array): Written<'risk-set'> =>
  startsAsVersion(data, 1)
    ? { ...contentOf(decodeDocument(RiskV1Schema, data)), routes: [] }
    : contentOf(decodeDocument(WRITTEN['risk-set'], data));

const toldOf = (data: Uint8Array): Written<'reporter-told'> =>
  startsAsVersion(data, 1)
    ? contentOf(decodeDocument(ToldEventSchema, data))
    : contentOf(decodeDocument(ToldWithFilesEventSchema, data));

const contentOf = <Document extends { readonly version: number }>({
  version: _version,
  ...content
}: Document): Omit<Document, 'version'> => content;
