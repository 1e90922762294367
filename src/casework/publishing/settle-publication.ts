import { fromBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { memberIdOf } from '../../protocol/ids.ts';
import { encodePublication, verifyPublication } from '../../protocol/publication.ts';
import { type DeskCore, logOf } from '../desk-core.ts';

/**
 * Hands the server what two agreed to, unless we have already: whoever comes first does it, also for who was cut off. What was signed
 * by somebody who left waits until two sign anew.
 */
export const settlePublication = async (core: DeskCore): Promise<void> => {
  const { standing } = core.team.state.publishing;
  if (standing === null || core.published === standing.number || !isInForce(core)) return;
  await core.means.api.publish(signedStanding(core));
  core.published = standing.number;
};

/** Whether two reviewers of the roster of today stand for what is published; true where nothing is. */
export const isInForce = (core: DeskCore): boolean => {
  const { means, rosters, team } = core;
  if (team.state.publishing.standing === null) return true;
  try {
    verifyPublication(signedStanding(core), rosters.current().roster, means.now());
    return true;
  } catch (error) {
    if (error instanceof ProtocolError) return false;
    throw error;
  }
};

const signedStanding = (core: DeskCore): Uint8Array => {
  const { standing } = core.team.state.publishing;
  const proposal = logOf(core, core.teamId() ?? '')?.chain.events[standing?.sequence ?? -1];
  if (standing === null || proposal === undefined) throw new ProtocolError('not-on-case', 'team');
  return encodePublication(proposal.data, memberIdOf(standing.second), fromBase64url(standing.signature));
};
