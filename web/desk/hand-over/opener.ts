/** The words of a page that opens itself, in one language. */
export type OpenerWords = {
  readonly wrong: string;
  readonly digits: string;
  readonly working: string;
  readonly tooOld: string;
};

/** What such a page carries. Bytes in base64. */
export type SealedPage = {
  readonly version: 1;
  readonly rounds: number;
  readonly salt: string;
  readonly nonce: string;
  readonly data: string;
  readonly words: OpenerWords;
};

/**
 * What runs within a page that opens itself. Its text is put into the page as it stands here, so it uses nothing but what every browser
 * has, and nothing from outside of itself. What it opens was authenticated under the passphrase before it is shown; the policy of the page
 * lets nothing in it run and nothing be fetched.
 */
export function opener(): void {
  const byId = (id: string): HTMLElement => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(id);
    return found;
  };
  const sealed = JSON.parse(byId('sealed').textContent) as SealedPage;
  const { words } = sealed;
  const said = byId('said');
  const field = byId('passphrase') as HTMLInputElement;
  const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));
  // Ten digits of a script stand together from zero on; some scripts right after another.
  const valueOf = (digit: string): number => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (isDigit(code - before - 1)) before += 1;
    return code < 128 ? code - 48 : before % 10;
  };
  const keyOf = async (digits: string): Promise<CryptoKey> => {
    const { subtle } = crypto;
    const text = new TextEncoder().encode(digits);
    const from = await subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(sealed.salt), iterations: sealed.rounds };
    return subtle.deriveKey(how, from, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  };
  const open = async (key: CryptoKey): Promise<string> => {
    const iv = bytesOf(sealed.nonce);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytesOf(sealed.data));
    return new TextDecoder().decode(plain);
  };
  const show = (html: string): void => {
    const read = new DOMParser().parseFromString(html, 'text/html');
    const opened = byId('opened');
    opened.replaceChildren(...read.body.childNodes);
    byId('locked').remove();
    opened.hidden = false;
    const title = opened.querySelector('h1');
    if (title === null) return;
    document.title = title.textContent;
    title.tabIndex = -1;
    title.focus();
  };
  const refuse = (why: string): void => {
    said.textContent = why;
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  };
  const accept = (): void => field.removeAttribute('aria-invalid');
  field.addEventListener('input', accept);
  byId('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = field.value.match(/\p{Nd}/gu) ?? [];
    const digits = typed.map(valueOf).join('');
    if (digits.length !== 30) {
      refuse(words.digits);
      return;
    }
    accept();
    said.textContent = words.working;
    keyOf(digits).then(
      (key) => open(key).then(show, () => refuse(words.wrong)),
      () => {
        said.textContent = words.tooOld;
      },
    );
  });
  // Some programs show such files without what decrypts, or do not even understand this script.
  if ('subtle' in crypto) said.textContent = '';
}
