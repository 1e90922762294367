import { type AccessState, isLastOnCase, isOnCase } from '../casefile/access-state.ts';
import { encodeWritten, type Written } from '../casefile/case-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, isOwnId } from './desk-core.ts';
import { giveAccess } from './give-access.ts';
import { turnCase } from './turn-epoch.ts';

/**
 * Takes a case from a colleague: the event first, from which on they are not on it, then the new secret, which any colleague
 * makes should we not come to it. Call it in the log's turn.
 */
export const takeAccess = async (
  core: DeskCore,
  log: CaseLog,
  content: Written<'access-taken'>,
): Promise<void> => {
  await appendWithMerge(core, log, {
    key: `access-taken ${content.member}`,
    draft: ({ state: { access } }) =>
      access !== null && isOnCase(access, content.member)
        ? { type: 'access-taken', data: encodeWritten('access-taken', content) }
        : null,
  });
  await turnCase(core, log);
};

/** Leaves a case, which is dropped here at once. Throws `no-reader` for the last one: nobody would be left to answer. */
export const leaveCase = (core: DeskCore, log: CaseLog): Promise<void> => {
  const me = toBase64url(core.member);
  return appendWithMerge(core, log, {
    key: 'left-case',
    draft: ({ state: { access } }) => {
      if (access === null || !isOnCase(access, me)) return null;
      if (isLastOnCase(access, (member) => isOwnId(core, member)))
        throw new ProtocolError('no-reader', 'last on the case');
      return { type: 'left-case', data: encodeWritten('left-case', {}) };
    },
  });
};

/** Gives the case to a colleague, asks them to take it on, and leaves. Throws `no-reader`, and leaves nothing, where a second has to agree that they get it. */
export const passOn = async (core: DeskCore, log: CaseLog, member: string): Promise<void> => {
  await giveAccess(core, log, member, true);
  const { access } = log.state;
  if (access !== null && !isOnCase(access, member)) throw new ProtocolError('no-reader', 'a second agrees');
  await leaveCase(core, log);
};

/** Declares that we should not decide here. The case is dropped, unless we are the last one: then we can only pass it on. */
export const declareConflict = (
  core: DeskCore,
  log: CaseLog,
  content: Written<'conflict-declared'>,
): Promise<void> => {
  const me = toBase64url(core.member);
  const isDone = (access: AccessState | null): boolean =>
    access === null || access.conflicts.some(({ member }) => member === me);
  return appendWithMerge(core, log, {
    key: `conflict-declared ${JSON.stringify(content)}`,
    draft: ({ state }) =>
      isDone(state.access)
        ? null
        : { type: 'conflict-declared', data: encodeWritten('conflict-declared', content) },
  });
};
