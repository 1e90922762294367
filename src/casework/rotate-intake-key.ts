import { type KemSeed, kemPublicKeyOf } from '../protocol/age/keys.ts';
import { type IntakeSeed, type KeyFile, openKeyFile, sealKeyFile } from '../protocol/client/key-file.ts';
import type { SignInKeys } from '../protocol/client/member-keys.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import type { OrganisationId } from '../protocol/ids.ts';
import { signIntakeKey } from '../protocol/intake-key.ts';
import { INTAKE_KEY_RENEWED_AFTER_DAYS, INTAKE_KEY_VALID_DAYS, KEY_BYTES } from '../protocol/limits.ts';
import { dayAfter, dayOf, timeOf } from '../protocol/times.ts';
import { codeOf } from './call-error.ts';
import type { Means } from './means.ts';
import type { Versioned } from './member-api.ts';

/** Whose key it is, and what opens and signs for them. */
export interface KeyOwner {
  readonly organisation: OrganisationId;
  readonly signIn: SignInKeys;
  readonly signingKey: Uint8Array; // 64-byte secret key
}

/**
 * Makes the next intake key when it is time. The seed is kept before anyone can seal to it: a crash in between costs
 * nothing, for what was kept and not published is published at the next sign-in. Seeds are never dropped: a case needs
 * the one that its report was sealed to. `published` is the highest index that the roster bundle shows, or -1.
 */
export const rotateIntakeKey = async (
  means: Means,
  owner: KeyOwner,
  stored: Versioned,
  published: number,
): Promise<KeyFile> => {
  const file = openKeyFile(stored.sealed, owner.organisation, owner.signIn);
  const current = isDue(newestOf(file), means.now()) ? await keepNext(means, owner, stored, file) : file;
  const newest = newestOf(current);
  if (newest !== undefined && newest.index > published) await publish(means, owner, current, newest);
  return current;
};

const newestOf = ({ intake }: KeyFile): IntakeSeed | undefined =>
  intake.reduce<IntakeSeed | undefined>(
    (best, key) => (best && best.index > key.index ? best : key),
    undefined,
  );

const isDue = (newest: IntakeSeed | undefined, now: number): boolean =>
  newest === undefined || dayOf(now) >= dayAfter(timeOf(newest.from), INTAKE_KEY_RENEWED_AFTER_DAYS);

const keepNext = async (
  { api, entropy, now }: Means,
  { organisation, signIn }: KeyOwner,
  { version }: Versioned,
  file: KeyFile,
): Promise<KeyFile> => {
  const next: IntakeSeed = {
    index: (newestOf(file)?.index ?? -1) + 1,
    seed: entropy.bytes(KEY_BYTES) as KemSeed,
    from: dayOf(now()),
    until: dayAfter(now(), INTAKE_KEY_VALID_DAYS),
  };
  const longer = { ...file, intake: [...file.intake, next] };
  try {
    const sealed = sealKeyFile(longer, organisation, signIn, entropy);
    await api.replaceKeyFile({ version: version + 1, sealed });
    return longer;
  } catch (error) {
    // Another device of ours was first: its key is as good.
    if (codeOf(error) !== 'version-conflict') throw error;
    return openKeyFile((await api.keyFile()).sealed, organisation, signIn);
  }
};

const publish = async (
  { api }: Means,
  { organisation, signingKey }: KeyOwner,
  { member }: KeyFile,
  { index, seed, from, until }: IntakeSeed,
): Promise<void> => {
  const document = {
    version: 1 as const,
    organisation: toBase64url(organisation),
    member: toBase64url(member),
    index,
    publicKey: toBase64url(kemPublicKeyOf(seed)),
    from,
    until,
  };
  try {
    await api.publishIntakeKey(signIntakeKey(document, signingKey));
  } catch (error) {
    // It is there already, though the bundle does not show it.
    if (codeOf(error) !== 'intake-key-refused') throw error;
  }
};
