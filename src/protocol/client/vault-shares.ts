import { combine, split } from 'shamir-secret-sharing';
import type { Brand } from '../encoding/brand.ts';
import { exactly } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import { KEY_BYTES } from '../limits.ts';

/** 32 bytes that open one vault. */
export type VaultKey = Brand<Uint8Array, 'VaultKey'>;
/** One part of a vault's key: a point of the polynomial, its place in the last byte. */
export type VaultShare = Brand<Uint8Array, 'VaultShare'>;

/** A key of the right size. Throws `bad-length`. */
export const vaultKey = (bytes: Uint8Array): VaultKey => exactly(bytes, KEY_BYTES) as VaultKey;

const PLACE_BYTES = 1;
export const VAULT_SHARE_BYTES = KEY_BYTES + PLACE_BYTES;

/** A share of the right size. Throws `bad-length`. */
export const vaultShare = (bytes: Uint8Array): VaultShare => exactly(bytes, VAULT_SHARE_BYTES) as VaultShare;

/**
 * Splits a key among `holders`, any `quorum` of whom can put it together: Shamir's scheme over GF(256), by an audited
 * library that draws its own randomness. Throws `vault-below-quorum` when the holders are too few.
 */
export const splitVaultKey = async (
  key: VaultKey,
  holders: number,
  quorum: number,
): Promise<readonly VaultShare[]> => {
  if (holders < quorum) throw new ProtocolError('vault-below-quorum');
  return (await split(key, holders, quorum)).map(vaultShare);
};

/**
 * What these shares give together. The scheme itself cannot tell a right key from a wrong one: the vault's commitment
 * does. Throws `vault-below-quorum` for fewer than two shares, and `bad-argument` for the same share twice.
 */
export const combineVaultShares = async (shares: readonly VaultShare[]): Promise<VaultKey> => {
  if (shares.length < 2) throw new ProtocolError('vault-below-quorum');
  const places = new Set(shares.map((share) => share.at(-1)));
  if (places.size !== shares.length) throw new ProtocolError('bad-argument', 'a share twice');
  return vaultKey(await combine([...shares]));
};
