import { isOver } from '../../casefile/codes/case-stages.ts';
import { sentInMailbox } from '../../casefile/files/sent-state.ts';
import { consentPlaceOf, isOnItsWay } from '../../casefile/referral/referral-state.ts';
import { refusesNow } from '../../casefile/referral/refuses-now.ts';
import { shuffled } from '../../protocol/age/shuffle.ts';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import { concat } from '../../protocol/encoding/bytes.ts';
import { BLOB_ID_BYTES, BLOBS_PER_EXTENSION } from '../../protocol/limits.ts';
import { dayOf } from '../../protocol/times.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { filesOfDossier } from '../referrals/along/files-of-dossier.ts';

/** Which blobs each desk has prolonged since its sign-in. */
const prolonged = new WeakMap<DeskCore, Set<string>>();

/**
 * Keeps the files of open cases whose logs were read, those of reviewers that the mailbox still shows, and the copies that went along with a dossier which the person
 * still allows, once after each sign-in.
 */
export const prolongFiles = (core: DeskCore): Promise<void> => {
  const today = dayOf(core.means.now());
  const open = [...core.logs.values()].filter(isOpen);
  return prolongOnce(core, [...open.flatMap(filesOf), ...open.flatMap((log) => copiesOf(log, today))]);
};

/**
 * Prolongs blobs by their ids (base64url), each once after a sign-in. They go in calls of one size, all together in random order: the server
 * cannot read off which belong to one case.
 */
export const prolongOnce = async (core: DeskCore, ids: readonly string[]): Promise<void> => {
  const done = prolonged.get(core) ?? new Set<string>();
  prolonged.set(core, done);
  const due = ids.filter((id) => !done.has(id));
  for (let from = 0; from < due.length; from += BLOBS_PER_EXTENSION) {
    const some = due.slice(from, from + BLOBS_PER_EXTENSION);
    const filled = Array.from({ length: BLOBS_PER_EXTENSION }, (_, at) => {
      const id = some[at];
      return id === undefined ? core.means.entropy.bytes(BLOB_ID_BYTES) : fromBase64url(id);
    });
    await core.means.api.prolongBlobs(concat(...shuffled(filled, core.means.entropy)));
    for (const id of some) done.add(id);
  }
};

const filesOf = ({ state }: CaseLog): readonly string[] =>
  [...state.files.held.map(({ item }) => item), ...sentInMailbox(state.sentFiles, state.nextAnswerIndex)].map(
    ({ blob }) => blob.id,
  );

/** What the person took back is not kept at the server any longer than it has to. */
const copiesOf = (log: CaseLog, today: string): readonly string[] =>
  log.state.referrals
    .filter((referral) => {
      const { consent } = log.state;
      const isTakenBack =
        consent?.live === null || refusesNow(consent, consentPlaceOf(referral.dossier), today);
      return isOnItsWay(referral) && referral.dossier.outside === undefined && !isTakenBack;
    })
    .flatMap((referral) => filesOfDossier(log, referral))
    .map(({ place }) => toBase64url(place.id));

const isOpen = ({ state: { life } }: CaseLog): boolean => life !== null && !isOver(life.stage);
