import { encodeNews, type NewsContent } from '../../casefile/referral/news-document.ts';
import type { Referral } from '../../casefile/referral/referral-state.ts';
import { sealEnvelope } from '../../protocol/client/envelope.ts';
import { encodeFiledNews } from '../../protocol/client/referral/events.ts';
import { newsFrames, signNews } from '../../protocol/client/referral/news.ts';
import { destinationReaders } from '../../protocol/client/referral/seal-referral.ts';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { LABEL } from '../../protocol/labels.ts';
import { HASH_BYTES } from '../../protocol/limits.ts';
import { destinationStream } from '../../protocol/stream-names.ts';
import { appendWithMerge } from '../append-with-merge.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { dossierOf } from './dossiers-in.ts';

/**
 * Tells a focal point something about a dossier that was sent: first to them, then into the log, so that the log never says that something
 * was told which was not. Throws `bad-argument` for one that was not sent on the portal, `no-reader`, `not-on-case`, `CallError`.
 */
export const sayToDestination = async (
  core: DeskCore,
  log: CaseLog,
  referral: Referral,
  content: NewsContent,
): Promise<void> => {
  const { destination } = referral.dossier;
  const { organisation, rosters, means, author } = core;
  if (referral.sent === null) throw new ProtocolError('bad-argument', 'not sent');
  const { roster, keys: intakeKeys } = rosters.current();
  const readers = destinationReaders(roster, destination, intakeKeys);
  if (readers.length === 0) throw new ProtocolError('no-reader', 'destination');
  const keys = {
    organisation,
    referral: fromBase64url(referral.dossier.referral),
    secret: dossierOf(log, referral).secret,
  };
  const news = signNews(keys, encodeNews(content), author, roster.hash, means.now(), means.entropy);
  const frames = newsFrames(keys, news, means.entropy);
  const recipients = readers.map(({ publicKey }) => publicKey);
  const envelope = sealEnvelope(LABEL.message, frames, recipients, roster, means.entropy);
  await means.api.leaveForDestination(destinationStream(destination), envelope);
  await appendWithMerge(core, log, {
    key: `referral-news ${toBase64url(news.nonce)}`,
    draft: () => ({
      type: 'referral-news',
      data: encodeFiledNews({ envelopeHash: new Uint8Array(HASH_BYTES), ...news }),
    }),
  });
};
