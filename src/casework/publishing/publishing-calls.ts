import type { PublishedYear } from '../../casefile/statistics/published.ts';
import type { PublishingState } from '../../casefile/statistics/publishing-state.ts';

/** Making public what was counted, by the word of two. */
export interface PublishingDesk {
  state(): PublishingState;
  /** Whether both who stand for what is published are still reviewers: nobody is shown it otherwise. */
  isInForce(): boolean;
  /** Proposes what shall be public, all of it. Throws `bad-argument` where the rules do not allow it, or another one waits. */
  propose(years: readonly PublishedYear[]): Promise<void>;
  /** Agrees to a colleague's proposal (by its sequence), and publishes it. Throws `bad-argument` for one's own or none. */
  agree(proposal: number): Promise<void>;
  /** Refuses a proposal, or takes one's own back. */
  refuse(proposal: number): Promise<void>;
}
