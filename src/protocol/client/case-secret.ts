import type { KemPublicKey } from '../age/keys.ts';
import type { Brand } from '../encoding/brand.ts';
import { u32be } from '../encoding/bytes.ts';
import type { LogId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { KEY_BYTES } from '../limits.ts';
import { engine, type SigningPair } from '../primitives/engine.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { derive, hash } from '../primitives/keyed.ts';
import { type SlotId, type SlotToken, slotIdOf } from '../slot-id.ts';

/** 32 bytes from which everything of one epoch of a log is derived. */
export type CaseSecret = Brand<Uint8Array, 'CaseSecret'>;

/** A log, its epoch, and the secret of that epoch. */
export interface LogKeys {
  readonly log: LogId;
  readonly epoch: number;
  readonly secret: CaseSecret;
}

/** A fresh secret, for a new epoch or a new team. */
export const newCaseSecret = (entropy: Entropy): CaseSecret => entropy.bytes(KEY_BYTES) as CaseSecret;

/** 32 bytes. Knowing the secret never lets anyone swap the reporter's keys: the id would change. */
export const caseIdOf = (
  secret: CaseSecret,
  kemPublicKey: KemPublicKey,
  consentPublicKey: Uint8Array,
): LogId => hash(LABEL.caseId, secret, kemPublicKey, consentPublicKey) as LogId;

/** 32 bytes: the id of the team log whose first secret this is. */
export const teamIdOf = (organisation: OrganisationId, secret: CaseSecret): LogId =>
  hash(LABEL.teamId, organisation, secret) as LogId;

/** What proves that two members hold the same secret of an epoch, without showing it. */
export const epochCommitment = (secret: CaseSecret): Uint8Array => hash(LABEL.epochCommitment, secret);

/** The Ed25519 pair whose signature the server asks for before it appends to a log. */
export const logWritePair = ({ log, secret }: LogKeys): SigningPair =>
  engine().signingPair(derive(secret, LABEL.logWriteSeed, log));

/** The Ed25519 pair whose signature the server asks for before it replaces a head slot. */
export const headWritePair = ({ log, secret }: LogKeys): SigningPair =>
  engine().signingPair(derive(secret, LABEL.headWriteSeed, log));

/** The token of the reply with this index in this epoch. */
export const slotToken = ({ log, epoch, secret }: LogKeys, index: number): SlotToken =>
  derive(secret, LABEL.slotToken, log, u32be(epoch), u32be(index)) as SlotToken;

/** The token of a case's head slot: from the first secret, so that a phrase alone finds it. */
export const headToken = (caseId: LogId, first: CaseSecret): SlotToken =>
  derive(first, LABEL.headToken, caseId) as SlotToken;

/** The key of the outer seal around that reply. 32 bytes. */
export const slotKey = ({ log, epoch, secret }: LogKeys, index: number): Uint8Array =>
  derive(secret, LABEL.slotKey, log, u32be(epoch), u32be(index));

/** The key of the outer seal around the head slot. 32 bytes. */
export const headKey = (caseId: LogId, first: CaseSecret): Uint8Array => derive(first, LABEL.headKey, caseId);

/** Where the head slot of a case is stored. */
export const headSlotId = (caseId: LogId, first: CaseSecret): SlotId => slotIdOf(headToken(caseId, first));

/** The key under which the events of an epoch are sealed. 32 bytes. */
export const logKey = ({ log, secret }: LogKeys): Uint8Array => derive(secret, LABEL.logKey, log);
