import { contentHtml, PAGE_STYLE } from '../../../src/casefile/dossier/written/as-html.ts';
import type { WrittenDossier } from '../../../src/casefile/dossier/written/write-dossier.ts';
import type { Entropy } from '../../../src/protocol/primitives/entropy.ts';
import { type OpenerWords, opener, type SealedPage } from './opener.ts';

/** The words of such a page before it is opened: none of them says what is in it. */
export type LockWords = OpenerWords & {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly hint: string;
  readonly open: string;
  readonly noScript: string;
};

/** Every browser has this function of its own; the digits alone are worth 99 bits, each round of it makes a guess dearer. */
const ROUNDS = 600_000;
const [SALT_BYTES, NONCE_BYTES] = [16, 12];
const [GROUPS, GROUP_DIGITS] = [6, 5];
/** What is sealed is as long as a multiple of this, so that its size says little. */
const STEP_BYTES = 16 * 1024;
const FAIR = 250;

/** Thirty digits in groups of five: typed on any keyboard, read out in any language. */
export function newPassphrase(entropy: Entropy): string {
  const digits: number[] = [];
  while (digits.length < GROUPS * GROUP_DIGITS) {
    const [byte = FAIR] = entropy.bytes(1);
    if (byte < FAIR) digits.push(byte % 10);
  }
  return digits.join('').replace(/.{5}(?=.)/g, '$& ');
}

/** A written dossier as one page that opens itself with a passphrase of `newPassphrase`, and asks nobody for anything. */
export async function selfOpeningPage(
  written: WrittenDossier,
  passphrase: string,
  words: LockWords,
  entropy: Entropy,
): Promise<string> {
  const [salt, nonce] = [bytesFrom(entropy, SALT_BYTES), bytesFrom(entropy, NONCE_BYTES)];
  const digits = utf8(passphrase.replace(/ /g, ''));
  const { subtle } = crypto;
  const from = await subtle.importKey('raw', digits, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  const key = await subtle.deriveKey(how, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const data = await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, padded(contentHtml(written)));
  const { wrong, digits: count, working, tooOld } = words;
  const sealed: SealedPage = {
    version: 1,
    rounds: ROUNDS,
    salt: base64(salt),
    nonce: base64(nonce),
    data: base64(new Uint8Array(data)),
    words: { wrong, digits: count, working, tooOld },
  };
  return page(written, words, JSON.stringify(sealed).replace(/</g, '\\u003c'));
}

const LOCK_STYLE = `
label { display: block; font-weight: 600; }
input { box-sizing: border-box; inline-size: 100%; max-inline-size: 26rem; padding: 0.6rem; border: 1px solid #595959; border-radius: 4px; font: 1.1rem/1.4 monospace; direction: ltr; }
input[aria-invalid] { border: 2px solid #a11; }
button { display: block; margin-block: 1rem; padding: 0.7rem 1.4rem; min-block-size: 2.75rem; border: 0; border-radius: 4px; background: #1d4f8f; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid #1d4f8f; outline-offset: 2px; }
#said { margin-block-start: 0.5rem; min-block-size: 1.6em; font-weight: 600; }
`;

const page = async ({ language, dir }: WrittenDossier, words: LockWords, sealed: string): Promise<string> => {
  const script = `(${opener.toString()})();`;
  const style = PAGE_STYLE + LOCK_STYLE;
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${await hashOf(script)}'`,
    `style-src '${await hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${style}</style></head>
<body>
<main id="locked">
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.lead)}</p>
<noscript><p>${escaped(words.noScript)}</p></noscript>
<form id="form">
<label for="passphrase">${escaped(words.label)}</label>
<p id="hint">${escaped(words.hint)}</p>
<input id="passphrase" type="text" inputmode="numeric" autocomplete="off" spellcheck="false" aria-describedby="hint said">
<p id="said" role="alert">${escaped(words.tooOld)}</p>
<button>${escaped(words.open)}</button>
</form>
</main>
<main id="opened" hidden></main>
<script type="application/json" id="sealed">${sealed}</script>
<script>${script}</script>
</body></html>
`;
};

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const bytesFrom = (entropy: Entropy, count: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(entropy.bytes(count));
const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const hashOf = async (text: string): Promise<string> =>
  `sha256-${base64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))))}`;
const padded = (html: string): Uint8Array<ArrayBuffer> => {
  const { length } = utf8(html);
  return utf8(html + ' '.repeat(Math.ceil(length / STEP_BYTES) * STEP_BYTES - length));
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
