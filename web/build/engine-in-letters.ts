import type { Plugin } from 'vite';

/** What undoes base64, called with the WebAssembly of libsodium. */
const IN_BASE64 = /\(A=>\{[^{}]*\}\)\("([\w+/=]{100000,})"\)/g;
/** An array of octets takes what it is given modulo 256. */
const FROM_LETTERS =
  '(A=>{for(var I=0,g=new Uint8Array(A.length);I<g.length;I++)g[I]=A.charCodeAt(I);return g})';
const FIRST_LETTER = 0x100;

/** Each octet as one of the 256 letters from U+0100 on, of which none is a mark of the language or changed by a line's end. */
const lettersOf = (octets: Uint8Array): string =>
  Array.from(octets, (octet) => String.fromCharCode(FIRST_LETTER + octet)).join('');

/**
 * libsodium carries its WebAssembly in base64, where an octet ends within a letter and brotli finds little to repeat.
 * One letter for each octet gives the same octets and a quarter less to fetch. The build fails where a release
 * no longer carries them in that way.
 */
export const engineInLetters = (): Plugin => ({
  name: 'engine-in-letters',
  transform: {
    filter: { id: /\/libsodium\/dist\/modules-esm\/libsodium\.mjs$/ },
    handler(code) {
      const [found, ...others] = code.matchAll(IN_BASE64);
      const octets = Buffer.from(found?.[1] ?? '', 'base64');
      if (!found || others.length > 0 || !WebAssembly.validate(octets))
        throw new Error('libsodium changed: look at web/build/engine-in-letters.ts.');
      return code.replace(found[0], () => `${FROM_LETTERS}("${lettersOf(octets)}")`);
    },
  },
});
