import { epochCommitment, type LogKeys } from '../protocol/client/case-secret.ts';
import type { SecretOf } from '../protocol/client/epoch-event.ts';
import { type Grant, openGrant } from '../protocol/client/grant.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { memberOf } from '../protocol/roster.ts';
import type { DeskCore } from './desk-core.ts';

/** Takes in the grants that lie at the server for us, without believing them yet. What is refused is told and stays. */
export const readOffers = async (core: DeskCore): Promise<void> => {
  const rows = await core.means.api.grants();
  for (const { id, sealed } of rows.filter((row) => !core.offers.has(row.id))) {
    try {
      const grant = openedGrant(core, sealed);
      if (grant !== null) core.offers.set(id, grant);
    } catch (error) {
      core.warnings.addRefusal(error, 'grant', String(id));
    }
  }
};

/** Null when it is not sealed to us. Only those who are reviewers today can give. */
const openedGrant = (core: DeskCore, sealed: Uint8Array): Grant | null => {
  const { organisation, member, ownKeys, rosters } = core;
  const grant = openGrant(sealed, organisation, { member, seeds: ownKeys.seeds() }, rosters.authorKeys);
  if (grant === null) return null;
  const granter = memberOf(rosters.current().roster, toBase64url(grant.granter));
  if (granter?.role !== 'reviewer') throw new ProtocolError('unknown-author');
  return grant;
};

/** The secrets of a log (id in base64url) that were offered to us, and those that we made ourselves and are not used yet. */
export const offeredKeys = ({ offers, made }: DeskCore, id: string): readonly LogKeys[] =>
  [...made, ...[...offers.values()].map(({ keys }) => keys)].filter(({ log }) => toBase64url(log) === id);

/** Finds the secret of an epoch on our ring or among what was offered: the log says which of them it is. */
export const secretOf =
  (core: DeskCore, id: string): SecretOf =>
  (epoch, commitment) =>
    [...core.ring.epochsOf(id), ...offeredKeys(core, id)].find(
      (keys) => keys.epoch === epoch && equalBytes(epochCommitment(keys.secret), commitment),
    );
