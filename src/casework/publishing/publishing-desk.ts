import { encodePublished, type PublishedYear } from '../../casefile/statistics/published.ts';
import {
  encodePublicationAgreed,
  encodePublicationRefused,
} from '../../casefile/statistics/publishing-event.ts';
import { mayBeProposed } from '../../casefile/statistics/publishing-state.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { signAgreement, signProposal } from '../../protocol/publication.ts';
import { dayOf } from '../../protocol/times.ts';
import { addToTeam } from '../change-team.ts';
import { type DeskCore, isOwnId, logOf } from '../desk-core.ts';
import type { PublishingDesk } from './publishing-calls.ts';
import { isInForce, settlePublication } from './settle-publication.ts';

export const publishingDesk = (core: DeskCore): PublishingDesk => ({
  state: () => core.team.state.publishing,
  isInForce: () => isInForce(core),
  propose: (years) => propose(core, years),
  agree: async (proposal) => {
    await agree(core, proposal);
    await settlePublication(core);
    core.changed();
  },
  refuse: (proposal) =>
    addToTeam(core, {
      key: `refuse publication ${proposal}`,
      draft: () =>
        core.team.state.publishing.proposal?.sequence === proposal
          ? { type: 'publication-refused', data: encodePublicationRefused(proposal) }
          : null,
    }),
});

const propose = async (core: DeskCore, years: readonly PublishedYear[]): Promise<void> => {
  const { means, organisation, member, author } = core;
  const content = encodePublished(years);
  const issued = dayOf(means.now());
  await addToTeam(core, {
    key: `publish ${issued} ${JSON.stringify(years)}`,
    draft: () => {
      const { publishing } = core.team.state;
      const number = (publishing.standing?.number ?? 0) + 1;
      if (!mayBeProposed(publishing, { number, issued, years }))
        throw new ProtocolError('bad-argument', 'publication');
      const head = {
        version: 1,
        organisation: toBase64url(organisation),
        sequence: number,
        issued,
        proposer: toBase64url(member),
      } as const;
      return { type: 'publication-proposed', data: signProposal({ head, content }, author.signingKey) };
    },
  });
};

const agree = (core: DeskCore, sequence: number): Promise<void> =>
  addToTeam(core, {
    key: `agree to publication ${sequence}`,
    draft: () => {
      const { proposal, standing } = core.team.state.publishing;
      if (standing?.sequence === sequence) return null;
      if (proposal?.sequence !== sequence || isOwnId(core, proposal.by))
        throw new ProtocolError('bad-argument', 'publication');
      const proposed = logOf(core, core.teamId() ?? '')?.chain.events[sequence];
      if (proposed === undefined) throw new ProtocolError('not-on-case', 'team');
      const signature = toBase64url(signAgreement(proposed.data, core.member, core.author.signingKey));
      return { type: 'publication-agreed', data: encodePublicationAgreed({ proposal: sequence, signature }) };
    },
  });
