import type { KemSeed } from '../age/keys.ts';
import type { Brand } from '../encoding/brand.ts';
import { u32be } from '../encoding/bytes.ts';
import type { OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { KEY_BYTES } from '../limits.ts';
import { engine, type SigningPair } from '../primitives/engine.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { derive } from '../primitives/keyed.ts';
import type { CaseSecret } from './case-secret.ts';
import type { PhraseEntropy } from './phrase.ts';

/** 32 bytes from which a member's lasting keys are derived. */
export type MemberSeed = Brand<Uint8Array, 'MemberSeed'>;

export interface MemberKeys {
  readonly signing: SigningPair;
  readonly ringKey: Uint8Array;
  readonly memoryKey: Uint8Array;
  readonly firstIntakeSeed: KemSeed;
}

/** What a sign-in phrase opens: the key file, and the server's door. */
export interface SignInKeys {
  readonly wrapKey: Uint8Array;
  readonly auth: SigningPair;
}

/** 32 fresh bytes for a new member. */
export const newMemberSeed = (entropy: Entropy): MemberSeed => entropy.bytes(KEY_BYTES) as MemberSeed;

/** Source: docs/protocol.md, section 2. */
export const deriveMemberKeys = (seed: MemberSeed): MemberKeys => ({
  signing: engine().signingPair(derive(seed, LABEL.memberSigningSeed)),
  ringKey: derive(seed, LABEL.memberRingKey),
  memoryKey: derive(seed, LABEL.memberMemoryKey),
  firstIntakeSeed: derive(seed, LABEL.memberIntakeSeed, u32be(0)) as KemSeed,
});

/** The first secret of a team that this member founds: the same however often they begin. Source: docs/protocol.md, section 2. */
export const firstTeamSecret = (seed: MemberSeed, organisation: OrganisationId): CaseSecret =>
  derive(seed, LABEL.teamFirstSecret, organisation) as CaseSecret;

/** Source: docs/protocol.md, section 2. */
export const deriveSignInKeys = (phrase: PhraseEntropy, organisation: OrganisationId): SignInKeys => ({
  wrapKey: derive(phrase, LABEL.memberWrapKey, organisation),
  auth: engine().signingPair(derive(phrase, LABEL.memberAuthSeed, organisation)),
});
