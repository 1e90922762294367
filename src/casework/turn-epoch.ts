import { isTurnDue, mayDecide } from '../casefile/access-state.ts';
import { type LogKeys, newCaseSecret } from '../protocol/client/case-secret.ts';
import { encodeNewEpoch } from '../protocol/client/epoch-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { memberIdOf } from '../protocol/ids.ts';
import { matchAgain } from './adopt-case.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { giveGrant } from './give-grant.ts';
import { readLog } from './read-log.ts';
import { settleOrLater } from './settle-or-later.ts';

/**
 * Gives a case a new secret where somebody has the current one who should not, and moves what the reporter finds to it.
 * Again is harmless, and several colleagues may do it at once. Call it in the log's turn. Throws the log's fault, `CallError`.
 */
export const turnCase = async (core: DeskCore, log: CaseLog): Promise<void> => {
  const me = toBase64url(core.member);
  await turnEpoch(core, log, ({ state: { access } }) =>
    access !== null && isTurnDue(access) && mayDecide(access, me)
      ? access.on.map(({ member }) => member)
      : null,
  );
  if (core.gone.has(log.id)) return;
  matchAgain(core, log.id);
  await settleOrLater(core, log);
};

/**
 * Opens epochs until `due` is content: it names who shall have the next secret (ids in base64url), null for nobody.
 * Grants go out before the event, to ourselves too: until the event stands they mean nothing, and from then on nobody whom
 * it names depends on us to go on. Where a colleague's event came first, the secret is not used, and made anew.
 */
export const turnEpoch = async (
  core: DeskCore,
  log: CaseLog,
  due: (log: CaseLog) => readonly string[] | null,
): Promise<void> => {
  await readLog(core, log);
  for (let next = due(log); next !== null && log.fault === null; next = due(log)) {
    const members = next;
    const before = log.chain.keys;
    const keys: LogKeys = {
      log: before.log,
      epoch: before.epoch + 1,
      secret: newCaseSecret(core.means.entropy),
    };
    const named = members.join(' ');
    const isMeant = (current: CaseLog): boolean =>
      equalBytes(current.chain.keys.secret, before.secret) && due(current)?.join(' ') === named;
    await grantTo(core, keys, members);
    core.made.add(keys);
    try {
      await appendWithMerge(core, log, {
        key: `epoch ${keys.epoch} ${toBase64url(keys.secret)}`,
        draft: (current) =>
          isMeant(current)
            ? {
                type: 'epoch',
                data: encodeNewEpoch(current.chain.keys, keys, members.map(memberIdOf)),
                nextKeys: keys,
              }
            : null,
      });
      if (equalBytes(log.chain.keys.secret, keys.secret)) await core.ring.keep(keys);
    } finally {
      // After a lost answer nobody knows yet whether it is used.
      if (log.uncertain === null) core.made.delete(keys);
    }
  }
  if (log.fault !== null) throw log.fault;
};

/** Who has no key that something can be sealed to gets theirs later, by a colleague's hand. */
const grantTo = async (core: DeskCore, keys: LogKeys, members: readonly string[]): Promise<void> => {
  const known = core.rosters.current().keys;
  for (const member of members) {
    const to = known.get(member);
    if (to !== undefined) await giveGrant(core, keys, to);
  }
};
