import { type Static, Type } from 'typebox';
import { closed } from './closed.ts';

const hex = (most: number) => Type.String({ pattern: `^([0-9a-f]{2}){1,${most}}$` });

export const ProofChallengeSchema = closed({
  parameters: closed({
    algorithm: Type.Literal('PBKDF2/SHA-256'),
    nonce: hex(32),
    salt: hex(32),
    cost: Type.Integer({ minimum: 1 }),
    keyLength: Type.Integer({ minimum: 1, maximum: 64 }),
    keyPrefix: hex(64),
    keySignature: hex(64),
    expiresAt: Type.Integer({ minimum: 1 }),
  }),
  signature: hex(64),
});

/** What a browser has to work on (ALTCHA v2, deterministic). */
export type ProofChallenge = Static<typeof ProofChallengeSchema>;

export const ProofPayloadSchema = closed({
  challenge: ProofChallengeSchema,
  solution: closed({
    counter: Type.Integer({ minimum: 0 }),
    derivedKey: hex(64),
  }),
});

/** What the header `x-proof-of-work` carries, as base64 of its JSON. */
export type ProofPayload = Static<typeof ProofPayloadSchema>;
