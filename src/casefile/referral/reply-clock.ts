import { dayAfter, timeOf } from '../../protocol/times.ts';
import type { COMMUNICATION_TYPES, STATE_REPLIES } from './news-document.ts';
import type { HeldNews } from './referral-state.ts';

type CommunicationType = (typeof COMMUNICATION_TYPES)[number];

/**
 * Days within which a State is asked to reply, by the kind of communication; null where nobody set a term. Special procedures ask for a reply
 * to an urgent appeal within 30 days and to an allegation letter within 60 (Manual of Operations of the Special Procedures, 2008); 60 days
 * are the usual time for other letters too, after which letters and replies are published (A/62/280, paragraph 10).
 */
export const REPLY_DAYS: Readonly<Record<CommunicationType, number | null>> = {
  'urgent-appeal': 30,
  'allegation-letter': 60,
  letter: 60,
  call: null,
  meeting: null,
  other: null,
};

/** What a State was written of a referral, and what it said to that. Days, as the destination told them. */
export interface StateReplyClock {
  readonly reference: string | null;
  readonly asked: string;
  /** Until when it was asked to reply; null where no term is known. */
  readonly due: string | null;
  readonly reply: { readonly how: (typeof STATE_REPLIES)[number]; readonly date: string } | null;
}

/** A communication to which no State has replied. Days. */
export interface ReplyClock {
  readonly reference: string | null;
  readonly sent: string;
  readonly due: string;
  /** Zero on its last day, negative once it is over. */
  readonly left: number;
}

type Said = readonly Pick<HeldNews, 'news'>[];

const DAY_MS = 86_400_000;

/** Every communication of which word came, the oldest first. A reply answers what was sent up to its day. */
const communicationsIn = (news: Said): readonly StateReplyClock[] => {
  const said = news.map((each) => each.news);
  const replies = said.filter((each) => each.status === 'state-reply');
  return said
    .filter((each) => each.status === 'communication-sent')
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    .map(({ reference, type, date }) => {
      const days = REPLY_DAYS[type];
      const reply = replies.findLast((each) => each.date >= date);
      return {
        reference,
        asked: date,
        due: days === null ? null : dayAfter(timeOf(date), days),
        reply: reply === undefined ? null : { how: reply.reply, date: reply.date },
      };
    });
};

/**
 * Of the oldest communication whose term runs or ran out without a reply; where none waits so, of the last one. Null before there is one.
 * `news`: the oldest first.
 */
export const stateReplyClock = (news: Said): StateReplyClock | null => {
  const all = communicationsIn(news);
  return all.find(({ due, reply }) => due !== null && reply === null) ?? all.at(-1) ?? null;
};

/** The same with the days that are left; null where no State is waited for. */
export const replyClock = (news: Said, today: string): ReplyClock | null => {
  const clock = stateReplyClock(news);
  if (clock === null || clock.due === null || clock.reply !== null) return null;
  const { reference, asked, due } = clock;
  return { reference, sent: asked, due, left: Math.round((timeOf(due) - timeOf(today)) / DAY_MS) };
};
