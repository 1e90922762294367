import type { Desk } from '../../../src/casework/desk.ts';
import { entryMark } from '../../../src/casework/entry-mark.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { loadPhraseBook } from '../../shared/load-phrase-book.ts';
import { postEnvelope } from '../../shared/post-envelope.ts';
import type { Sending } from '../../shared/sending-step.ts';
import type { EntryForm } from './entry-form.ts';
import { entryOf, identityOfForm, reportOf } from './report-of-form.ts';

/** A phrase for one report, in English words. */
export const freshPhrase = async (): Promise<readonly string[]> =>
  (await loadPhraseBook()).freshPhrase(browserEntropy);

/** Seals a form without faults under a phrase. Throws what `enterReport` throws. */
export async function sealEntry(desk: Desk, form: EntryForm, phrase: readonly string[]): Promise<Uint8Array> {
  const { readTypedPhrase } = await loadPhraseBook();
  return desk.enterReport({
    report: reportOf(form),
    entry: entryOf(form),
    language: form.language,
    identity: identityOfForm(form),
    excluded: form.leftOut,
    phrase: await readTypedPhrase(phrase.join(' ')),
  });
}

/** Posts it as anybody would, without the member's session. The same bytes twice are one report. */
export const postEntry = (envelope: Uint8Array, sending: Sending): Promise<void> =>
  postEnvelope(envelope, sending);

/** Whether a report with exactly these answers was entered before, as far as this member's cases tell. */
export function isKnown(desk: Desk, form: EntryForm): boolean {
  const mark = toBase64url(entryMark(reportOf(form)));
  return desk.cases().some(({ card: { origin } }) => origin.kind === 'entered' && origin.mark === mark);
}
