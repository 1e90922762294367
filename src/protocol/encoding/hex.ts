import { hex } from '@scure/base';

/** Lower-case hexadecimal, as stock tools print hashes. */
export const toHex = (bytes: Uint8Array): string => hex.encode(bytes);
