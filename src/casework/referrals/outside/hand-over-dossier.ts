import { encodeWritten } from '../../../casefile/case-event.ts';
import { decodeDossierDocument } from '../../../casefile/dossier/dossier-document.ts';
import { formsOf } from '../../../casefile/routing/destination.ts';
import { toBase64url } from '../../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import { sha256Of } from '../../../protocol/primitives/sha256.ts';
import { appendWithMerge } from '../../append-with-merge.ts';
import type { CaseLog } from '../../case-log.ts';
import type { DeskCore } from '../../desk-core.ts';
import { dossierOf, referralWith } from '../dossiers-in.ts';
import type { HandOverWish } from '../referral-calls.ts';
import { refuseToPass } from '../refuse-to-pass.ts';
import { checkSameDestination, keptDestination } from './destination-now.ts';
import { readEverything } from './read-everything.ts';

/**
 * Makes of an approved dossier (its hash in base64url) what leaves for a destination off the portal. The log, the roster and the team's log are
 * read to their ends first and every rule is looked at again; then it is made; then an event says in what form, and the SHA-256 of what was made;
 * only then the caller has it. Each call makes it anew. Call it in the log's turn. Throws `referral-…` for the rule that stops it,
 * `referral-other-key` where the destination is another now, `bad-argument` for a form that was not approved or a dossier that is over or for the
 * portal, the log's fault, `not-on-case`, `CallError`, and what `make` throws.
 */
export const handOverDossier = async (
  core: DeskCore,
  log: CaseLog,
  dossier: string,
  { form, make }: HandOverWish,
): Promise<Uint8Array> => {
  await readEverything(core, log);
  const referral = referralWith(log, dossier);
  const { header, content } = dossierOf(log, referral);
  if (header.version === 1 || !formsOf(header.format).includes(form))
    throw new ProtocolError('bad-argument', 'form');
  refuseToPass(core, log, dossier);
  checkSameDestination(core, header);
  const destination = keptDestination(core, header.destination);
  if (destination === undefined) throw new ProtocolError('referral-other-key');
  const made = await make({ document: decodeDossierDocument(content), destination });
  const written = { dossier, form, hash: toBase64url(sha256Of(made)) };
  await appendWithMerge(core, log, {
    key: `dossier-handed ${JSON.stringify(written)}`,
    draft: (current) => {
      // A colleague, or the person, may have written in between.
      refuseToPass(core, current, dossier);
      return { type: 'dossier-handed', data: encodeWritten('dossier-handed', written) };
    },
  });
  return made;
};
