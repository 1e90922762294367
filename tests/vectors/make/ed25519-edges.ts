import { bytesToHex as hex } from '@noble/hashes/utils.js';
import {
  type Crafted,
  crafted,
  craftedSignature,
  ED25519_ORDER,
  ED25519_PRIME,
  littleEndian,
  messageWith,
} from '../../support/crafted-signatures.ts';
import type { Draft } from '../vector.ts';

const SIGN_BIT = 1n << 255n;

const edge = (
  name: string,
  comment: string,
  points: Crafted,
  verified: boolean,
  added = 0n,
  message = messageWith(points, 'odd'),
): Draft => ({
  name: `ed25519 ${name}`,
  comment,
  operation: 'verify',
  input: {
    publicKey: hex(points.publicKey),
    message: hex(message),
    signature: hex(craftedSignature(points, message, added)),
  },
  expect: 'ok',
  output: verified,
});

const SMALL_KEY = 'with a key of small order one signature stands for many messages';
const SMALL_R = 'R has small order';

/** Where implementations of Ed25519 are known to part ways. */
export const ed25519Edges = (): readonly Draft[] => [
  edge(
    'key mixed, part cancelled',
    'holds without the cofactor too',
    crafted(1, 0),
    true,
    0n,
    messageWith(crafted(1, 0), 'multiple of eight'),
  ),
  edge('crafted but honest', 'no small order anywhere', crafted(0, 0), true),
  edge('S plus order', 'S has one encoding', crafted(0, 0), false, ED25519_ORDER),
  edge('S plus eight orders', 'S has one encoding', crafted(0, 0), false, 8n * ED25519_ORDER),
  ...[0, 1, 2, 4].map((torsion) =>
    edge(`key small ${torsion}`, SMALL_KEY, crafted(torsion, 0, 'key'), false),
  ),
  ...[0, 1, 2, 4].map((torsion) => edge(`R small ${torsion}`, SMALL_R, crafted(0, torsion, 'nonce'), false)),
  ...[1, 2, 4].map((torsion) =>
    edge(`R mixed ${torsion}`, 'only the equation with the cofactor would hold', crafted(0, torsion), false),
  ),
  ...[1, 2, 4].map((torsion) =>
    edge(
      `key mixed ${torsion}`,
      'only the equation with the cofactor would hold',
      crafted(torsion, 0),
      false,
    ),
  ),
  ...[0n, 1n].flatMap((y) =>
    [0n, SIGN_BIT].map((sign) => {
      const publicKey = littleEndian(ED25519_PRIME + y + sign);
      const points = { ...crafted(0, 0), publicKey, keyScalar: 0n };
      return edge(`key p+${y}${sign === 0n ? '' : ' signed'}`, 'y is not reduced', points, false);
    }),
  ),
];
