const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';
const GROUP = 4;
const MARK_BYTES = 4;
const PRINT_BYTES = 8;

/** In groups that can be read out, from the left in every language. */
const inHex = (bytes: Uint8Array, count: number): string => {
  const digits = [...bytes.subarray(0, count)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const groups = digits.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  return `${LEFT_TO_RIGHT_ISOLATE}${groups.join(' ')}${POP_ISOLATE}`;
};

/** By what two focal points know that they speak of the same dossier. `hash` as bytes. */
export const markOf = (hash: Uint8Array): string => inHex(hash, MARK_BYTES);

/** The beginning of a key or a hash, long enough that nobody makes another one with it by chance. */
export const printOf = (bytes: Uint8Array): string => inHex(bytes, PRINT_BYTES);
