import type { PublishedYear } from '../../src/casefile/statistics/published.ts';
import { mayBeProposed, type PublishingState } from '../../src/casefile/statistics/publishing-state.ts';
import type { PublishingDesk } from '../../src/casework/publishing/publishing-calls.ts';
import { ProtocolError } from '../../src/protocol/errors.ts';
import { dayOf } from '../../src/protocol/times.ts';

export interface FixtureTeamLog {
  readonly state: () => PublishingState;
  readonly write: (author: string, body: object) => void;
  readonly call: () => Promise<void>;
  readonly me: string;
  readonly now: () => number;
}

export interface FixturePublishing {
  readonly desk: PublishingDesk;
  readonly publishAs: (author: string, years: readonly PublishedYear[]) => void;
  readonly agreeToPublishAs: (author: string) => void;
  readonly lapse: () => void;
}

/** Publishing on a desk in memory: the events of the real one, without signatures. */
export function fixturePublishing({ state, write, call, me, now }: FixtureTeamLog): FixturePublishing {
  let lapsed = false;
  const propose = (author: string, years: readonly PublishedYear[]): void => {
    const number = (state().standing?.number ?? 0) + 1;
    const proposal = { number, issued: dayOf(now()), years };
    if (!mayBeProposed(state(), proposal)) throw new ProtocolError('bad-argument', 'publication');
    write(author, { type: 'publication-proposed', ...proposal });
  };
  const agree = (author: string, proposal: number): void => {
    lapsed = false;
    write(author, { type: 'publication-agreed', proposal, signature: '' });
  };
  return {
    desk: {
      state,
      isInForce: () => !lapsed,
      propose: async (years) => {
        await call();
        propose(me, years);
      },
      agree: async (proposal) => {
        await call();
        agree(me, proposal);
      },
      refuse: async (proposal) => {
        await call();
        write(me, { type: 'publication-refused', proposal });
      },
    },
    publishAs: propose,
    agreeToPublishAs: (author) => agree(author, state().proposal?.sequence ?? 0),
    lapse: () => {
      lapsed = true;
    },
  };
}
