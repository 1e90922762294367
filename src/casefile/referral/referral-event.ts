import * as v from 'valibot';
import { bytesField } from '../../protocol/encoding/document.ts';
import { lineField } from '../../protocol/encoding/fields.ts';
import { HASH_BYTES } from '../../protocol/limits.ts';
import { dayField } from '../../protocol/times.ts';
import { FILES_FORMS, MADE_FORMS } from '../routing/destination.ts';
import { type News, NewsSchema } from './news-document.ts';

const REASON_CHARACTERS = 2_000;
export const TELLER_CHARACTERS = 120;

const version = v.literal(1);
const dossier = bytesField(HASH_BYTES);

/** Steps of a referral that are documents of the casefile; `dossier` is its hash. */
export const REFERRAL_SCHEMAS = {
  'dossier-withdrawn': v.strictObject({
    version,
    dossier,
    reason: v.pipe(v.string(), v.minLength(1), v.maxLength(REASON_CHARACTERS)),
  }),
  /** Written before the envelope is posted: from here on it may have arrived. */
  'referral-sending': v.strictObject({ version, dossier }),
  /** Written once the server took it. `envelope` is its hash. */
  'referral-sent': v.strictObject({ version, dossier, envelope: bytesField(HASH_BYTES) }),
  /** Off the portal: written before whoever makes it has what was made. `hash`: SHA-256 of that. */
  'dossier-handed': v.strictObject({
    version,
    dossier,
    form: v.picklist(MADE_FORMS),
    hash: bytesField(HASH_BYTES),
  }),
  /** The same of the one sealed file that holds the files which go along, for the key for which the page was sealed. */
  'files-handed': v.strictObject({
    version,
    dossier,
    form: v.picklist(FILES_FORMS),
    hash: bytesField(HASH_BYTES),
  }),
  /** What somebody there told a reviewer: by telephone, in a letter, face to face. */
  'referral-told': v.strictObject({
    version,
    dossier,
    day: dayField,
    teller: lineField(TELLER_CHARACTERS),
    news: NewsSchema,
  }),
} as const;

export type ReferralType = keyof typeof REFERRAL_SCHEMAS;
export type ReferralContent<Type extends ReferralType> = Omit<
  v.InferOutput<(typeof REFERRAL_SCHEMAS)[Type]>,
  'version'
>;

const FRAMED: readonly string[] = ['dossier-drafted', 'dossier-approved', 'referral-news'];

/** Whether an event is about a referral, whatever its data is made of. */
export const isAboutReferral = <Event extends { readonly type: string }>(
  event: Event,
): event is Event & ReferralAct => isReferralType(event.type) || FRAMED.includes(event.type);

export const isReferralType = (type: string): type is ReferralType => Object.hasOwn(REFERRAL_SCHEMAS, type);

/** A dossier as its header says it, ids and hashes in base64url. `content` belongs to the casefile's dossier. */
export interface DossierFacts {
  readonly hash: string;
  readonly referral: string;
  readonly destination: string;
  readonly destinationKey: string;
  /** The consents in force when it was drafted, and their common hash. */
  readonly consents: readonly string[];
  readonly consentsHash: string;
  readonly roster: string;
  readonly made: string; // day
  readonly expires: string; // day
  readonly content: Uint8Array;
  /** The files that go along, in the order in which `content` lists them: ids, and under which a consent names them. Absent where they are only listed. */
  readonly files?: readonly { readonly id: string; readonly named: string }[];
  /** For a destination off the portal: by which route, and in what form it leaves. Absent for one of the roster. */
  readonly outside?: { readonly route: string; readonly format: string };
}

/** What an approval signs, after its signature, case and consent key were checked. */
export interface ApprovalFacts {
  readonly dossier: string;
  readonly referral: string;
  readonly destination: string;
  readonly destinationKey: string;
  readonly consentsHash: string;
  readonly roster: string;
  readonly consent: 'signed' | 'attested';
  readonly given: string; // day
  readonly expires: string; // day
}

/** An act around a referral. `quorum`: how many have to approve, by the newest roster that the log named up to there. */
export type ReferralAct =
  | { readonly type: 'dossier-drafted'; readonly dossier: DossierFacts; readonly quorum: number }
  | { readonly type: 'dossier-approved'; readonly approval: ApprovalFacts; readonly quorum: number }
  | { [Type in ReferralType]: { readonly type: Type } & Readonly<ReferralContent<Type>> }[ReferralType]
  | {
      readonly type: 'referral-news';
      /** Its nonce: the same news twice are one. */
      readonly id: string;
      readonly referral: string;
      /** Who says it: a focal point of the destination, or a reviewer. */
      readonly by: string;
      readonly from: 'destination' | 'team';
      /** The destinations in which its author stands, by the roster that the news name. */
      readonly destinations: readonly string[];
      readonly said: string; // instant
      readonly news: News;
    };
