import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { seededBytes } from '../../support/seeded-entropy.ts';
import { memberAt } from './sample.ts';

/** A key that was split among three, two of whom give it. In hex. */
export const KEY = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
/** Any two of the three give the key: made once by the library, which draws its own randomness. */
export const SHARES: readonly string[] = [
  '1c1185ddf9370d74afc60baabe51fafbcab99c9fe1cd58788270b71c2e9720f753',
  '5b11d87dc0d91ae8fa1975df511f3030a33e39d35449f5a2e7878441c8f6827aca',
  '8e11986836924854223c565109416172d20473ab354627d8426ccc011b1fb1fe29',
];
export const shareAt = (place: number): string => SHARES[place] ?? '';
export const idAt = (place: number): string => hex(memberAt(place).id);

/** The case in which it was split, and one in which it was not. */
export const CASE_ID = hex(seededBytes('log', 32));
export const OTHER_CASE = hex(seededBytes('other log', 32));
