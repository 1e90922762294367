import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';

export type ProofSecrets = { readonly hmacSignatureSecret: string; readonly hmacKeySignatureSecret: string };

const derived = new WeakMap<Uint8Array, ProofSecrets>();

/** The two secrets with which a challenge and its answer are signed; derived once for each key. */
export function proofSecrets(key: Uint8Array): ProofSecrets {
  const part = (name: string) => createHmac('sha256', Buffer.from(key)).update(name).digest('hex');
  const secrets = derived.get(key) ?? {
    hmacSignatureSecret: part('challenge'),
    hmacKeySignatureSecret: part('answer'),
  };
  derived.set(key, secrets);
  return secrets;
}
