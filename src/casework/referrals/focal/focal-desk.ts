import { encodeNews } from '../../../casefile/referral/news-document.ts';
import { sealEnvelope } from '../../../protocol/client/envelope.ts';
import { newsFrames, signNews } from '../../../protocol/client/referral/news.ts';
import { destinationReaders } from '../../../protocol/client/referral/seal-referral.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import { LABEL } from '../../../protocol/labels.ts';
import { destinationStream } from '../../../protocol/stream-names.ts';
import type { DeskCore } from '../../desk-core.ts';
import { type DestinationMemory, keysOfReferral, receivedIn, takeIn } from './read-destinations.ts';
import type { FocalDesk, ReceivedReferral } from './received.ts';
import { openReceivedFile } from './received-files.ts';
import { recordReceived } from './record-received.ts';

const foundIn = (core: DeskCore, memory: DestinationMemory, id: string): ReceivedReferral => {
  const found = receivedIn(core, memory).find((each) => each.id === id);
  if (found === undefined) throw new ProtocolError('bad-argument', 'referral');
  return found;
};

/** What a focal point sees and says. `memory` is what was read of their streams. */
export const focalDesk = (core: DeskCore, memory: DestinationMemory): FocalDesk => ({
  received: () => receivedIn(core, memory),
  openFile: async (id, file, onProgress) =>
    openReceivedFile(core, foundIn(core, memory, id), file, onProgress),
  recordFile: (id, file, copy) => recordReceived(foundIn(core, memory, id), file, copy, core.means.now()),
  say: (id, content) => {
    const found = receivedIn(core, memory).find((each) => each.id === id);
    if (found?.verdict.kind !== 'stands') throw new ProtocolError('bad-argument', 'referral');
    const { dossier } = found.verdict.proven;
    const arrived = memory.get(found.destination);
    const read = arrived?.referrals.find((each) => each.dossier.hash === dossier.hash);
    if (arrived === undefined || read === undefined) throw new ProtocolError('bad-argument', 'referral');
    const { means, rosters, author } = core;
    const { roster, ready, keys: intakeKeys } = rosters.current();
    const keys = keysOfReferral(core, read);
    const news = signNews(keys, encodeNews(content), author, roster.hash, means.now(), means.entropy);
    const body = newsFrames(keys, news, means.entropy);
    const sealTo = (readers: typeof ready) =>
      sealEnvelope(
        LABEL.message,
        body,
        readers.map(({ publicKey }) => publicKey),
        roster,
        means.entropy,
      );
    const forColleagues = sealTo(destinationReaders(roster, found.destination, intakeKeys));
    return {
      forTeam: sealTo(ready),
      leaveForColleagues: async () => {
        await means.api.leaveForDestination(destinationStream(found.destination), forColleagues);
        // The stream gives it back with the next batch; whoever said it sees it at once.
        takeIn(core, arrived, forColleagues, arrived.cursor);
        core.changed();
      },
    };
  },
});
