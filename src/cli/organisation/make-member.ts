import { type KemPublicKey, kemPublicKeyOf } from '../../protocol/age/keys.ts';
import { sealKeyFile } from '../../protocol/client/key-file.ts';
import type { LogAuthor } from '../../protocol/client/log-event.ts';
import { deriveMemberKeys, deriveSignInKeys, newMemberSeed } from '../../protocol/client/member-keys.ts';
import { newPhraseEntropy, phraseWords } from '../../protocol/client/phrase.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { type MemberId, memberId, type OrganisationId } from '../../protocol/ids.ts';
import { signIntakeKey } from '../../protocol/intake-key.ts';
import { INTAKE_KEY_VALID_DAYS, MEMBER_ID_BYTES } from '../../protocol/limits.ts';
import type { Entropy } from '../../protocol/primitives/entropy.ts';
import type { RosterMember } from '../../protocol/roster-document.ts';
import { dayAfter, dayOf } from '../../protocol/times.ts';

/** What someone is to be in a roster: everything but keys. */
export type MemberPlan = Pick<RosterMember, 'role' | 'intake' | 'label' | 'about'>;

/** A member with fresh keys: what the server stores, what the roster says, and what only they may see. */
export interface NewMember {
  readonly id: MemberId;
  readonly entry: RosterMember;
  readonly phrase: readonly string[]; // shown once
  readonly author: LogAuthor;
  readonly authKey: Uint8Array;
  readonly keyFile: Uint8Array; // sealed
  /** Null for roles to which nothing is sealed. */
  readonly intakeKey: { readonly publicKey: KemPublicKey; readonly signed: Uint8Array } | null;
}

/** `now` in milliseconds since 1970. */
export const makeMember = (
  plan: MemberPlan,
  organisation: OrganisationId,
  now: number,
  entropy: Entropy,
): NewMember => {
  const id = memberId(entropy.bytes(MEMBER_ID_BYTES));
  const phrase = newPhraseEntropy(entropy);
  const signIn = deriveSignInKeys(phrase, organisation);
  const seed = newMemberSeed(entropy);
  const { signing, firstIntakeSeed } = deriveMemberKeys(seed);
  const valid = { index: 0, from: dayOf(now), until: dayAfter(now, INTAKE_KEY_VALID_DAYS) };
  const isSealedTo = plan.role !== 'coordinator';
  const intake = isSealedTo ? [{ ...valid, seed: firstIntakeSeed }] : [];
  const publicKey = kemPublicKeyOf(firstIntakeSeed);
  const place = { version: 1, organisation: toBase64url(organisation), member: toBase64url(id) } as const;
  const document = {
    ...place,
    index: 0,
    publicKey: toBase64url(publicKey),
    from: valid.from,
    until: valid.until,
  };
  return {
    id,
    entry: {
      id: toBase64url(id),
      role: plan.role,
      intake: plan.intake,
      label: plan.label,
      about: plan.about,
      signingKey: toBase64url(signing.publicKey),
      since: dayOf(now),
      replaces: null,
    },
    phrase: phraseWords(phrase),
    author: { member: id, signingKey: signing.secretKey },
    authKey: signIn.auth.publicKey,
    keyFile: sealKeyFile({ member: id, seed, intake }, organisation, signIn, entropy),
    intakeKey: isSealedTo ? { publicKey, signed: signIntakeKey(document, signing.secretKey) } : null,
  };
};
