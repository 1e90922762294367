import { asHtml } from '../../../src/casefile/dossier/written/as-html.ts';
import { type SheetEntry, sheetOf } from '../../../src/casefile/dossier/written/as-sheet.ts';
import { type WrittenDossier, writeDossier } from '../../../src/casefile/dossier/written/write-dossier.ts';
import type { MadeForm } from '../../../src/casefile/routing/destination.ts';
import type { ToHandOver } from '../../../src/casework/referrals/referral-calls.ts';
import { sealAgeFile } from '../../../src/protocol/age/file.ts';
import { parseRecipient } from '../../../src/protocol/age/identity-text.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import type { Entropy } from '../../../src/protocol/primitives/entropy.ts';
import type { Language } from '../../shared/languages.ts';
import type { DeskWords } from '../catalogues.ts';
import { dossierWords } from './dossier-words.ts';
import { sealForOpenpgp } from './openpgp.ts';
import { packOdt } from './pack-odt.ts';
import { newPassphrase, selfOpeningPage } from './self-opening.ts';

/** What was made of a dossier. `bytes`: those whose hash the log has. */
export interface Made {
  readonly form: MadeForm;
  readonly bytes: Uint8Array;
  readonly written: WrittenDossier;
  /** Under which name and type it can be saved; null for what is printed. The name says nothing. */
  readonly file: { readonly name: string; readonly type: string } | null;
  /** What opens it, to be told by another way; null where nothing is needed. */
  readonly passphrase: string | null;
  readonly sheet: readonly SheetEntry[];
}

/** A language in which whoever reads it is spoken to. */
export interface ReadIn {
  readonly language: Pick<Language, 'tag' | 'dir' | 'formats'>;
  readonly words: DeskWords;
}

const OCTETS = 'application/octet-stream';

/**
 * Makes one form of an approved dossier. `now`: Unix milliseconds. Throws `bad-argument` where the destination has not the key for it, `ApiError` where what seals
 * for OpenPGP does not arrive.
 */
export async function makeForm(
  form: MadeForm,
  { document, destination }: ToHandOver,
  { language, words }: ReadIn,
  { entropy, now }: { readonly entropy: Entropy; readonly now: number },
): Promise<Made> {
  const written = writeDossier(document, dossierWords(words, language));
  const made = (bytes: Uint8Array, name: string, type: string): Made => ({
    form,
    bytes,
    written,
    file: { name, type },
    passphrase: null,
    sheet: [],
  });
  const { key } = destination;
  switch (form) {
    case 'age': {
      if (key.kind !== 'age') throw new ProtocolError('bad-argument', 'key');
      const recipients = [parseRecipient(key.text)];
      const sealed = sealAgeFile({ plaintext: utf8(asHtml(written)), recipients, entropy });
      return made(sealed, 'dossier.html.age', OCTETS);
    }
    case 'openpgp': {
      if (key.kind !== 'openpgp') throw new ProtocolError('bad-argument', 'key');
      const sealed = await sealForOpenpgp(key.text, utf8(asHtml(written)), now);
      return made(sealed, 'dossier.html.gpg', OCTETS);
    }
    case 'self-opening': {
      const passphrase = newPassphrase(entropy);
      const page = await selfOpeningPage(written, passphrase, words.own.handOver.lock, entropy);
      return { ...made(utf8(page), 'page.html', 'text/html'), passphrase };
    }
    case 'odt':
      return made(packOdt(written), 'dossier.odt', 'application/vnd.oasis.opendocument.text');
    case 'print':
      return { form, bytes: utf8(asHtml(written)), written, file: null, passphrase: null, sheet: [] };
    case 'sheet': {
      const sheet = sheetOf(written);
      const { fields } = words.own.handOver.sheet;
      const text = sheet.map((each) => `## ${fields[each.field]}\n\n${each.text}\n`).join('\n');
      return { ...made(utf8(text), 'texts.txt', 'text/plain'), sheet };
    }
  }
}
