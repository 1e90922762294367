import type { Sending } from './sending-step.ts';
import type { Announced } from './team.ts';

/** One answer, put together from its parts. */
export type Answer = {
  readonly id: string;
  readonly label: string;
  readonly day: string;
  readonly text: string;
  /** False when its author does not stand in the list of reviewers of today. */
  readonly fromList: boolean;
};

/** What a phrase opened, as the page shows it. */
export type Conversation = {
  /** A word of the casefile, or `waiting` where nobody has filed a report of this phrase. */
  readonly status: string;
  readonly received: string | null;
  readonly answers: readonly Answer[];
  /** How many answers came that do not stand. */
  readonly broken: number;
};

/** An open mailbox. Its keys stay inside; `forget` lets go of them. */
export type OpenMailbox = {
  readonly announced: Announced | null;
  readonly conversation: Conversation;
  readonly write: (text: string, sending: Sending) => Promise<void>;
  readonly destroy: (sending: Sending) => Promise<void>;
};
