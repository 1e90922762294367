import type { DossierDocument } from '../dossier/dossier-document.ts';
import type { DossierPart } from '../dossier/parts.ts';
import type { HeldNews } from './referral-state.ts';
import { isDone, statusOf } from './referral-status.ts';
import { replyClock } from './reply-clock.ts';

/**
 * What a referral asks of a body of the United Nations, after the four tasks that Human Rights Council resolution 24/24 names: to prevent what
 * has not happened yet, to protect who is in danger now, to have those who did it answer for it, to respond to what a State said or left unsaid.
 */
export const LANES = ['prevent', 'protect', 'account', 'respond'] as const;
export type Lane = (typeof LANES)[number];

const DATES_AHEAD: readonly string[] = ['hearingDate', 'travelDate', 'sessionDate', 'releaseDate'];

/**
 * The lanes in which a referral lies today, by stated rules from its dossier and what was said of it since; none once it is declined or closed, or the person allows it no longer.
 * - prevent: a date that matters is ahead, or the act is expected and not done.
 * - protect: its urgency is P0 or P1, or it was said to have become worse, and nothing said since that it improved.
 * - account: acts stand in it, and no State has replied yet.
 * - respond: a State replied, or was silent beyond the usual time.
 */
export const lanesOf = (
  document: Pick<DossierDocument, 'urgency' | 'parts'>,
  news: readonly Pick<HeldNews, 'said' | 'news'>[],
  today: string,
): readonly Lane[] => {
  const status = statusOf(news);
  if (isDone(status) || status === 'consent-gone') return [];
  const saidOf = (...statuses: readonly string[]) =>
    news.findLast((each) => statuses.includes(each.news.status))?.news.status;
  const change = saidOf('improved', 'worse');
  const isUrgent = document.urgency.level === 'P0' || document.urgency.level === 'P1';
  const clock = replyClock(news, today);
  const hasReply = saidOf('state-reply') !== undefined;
  const isIn: Readonly<Record<Lane, boolean>> = {
    prevent: isAhead(document, today) || codesOf(document, 'link', 'anticipated').includes('yes'),
    protect: change === 'worse' || (isUrgent && change !== 'improved'),
    account: codesOf(document, 'timeline', 'acts').length > 0 && (!hasReply || clock !== null),
    respond: (hasReply && clock === null) || (clock !== null && clock.left < 0),
  };
  const lanes = LANES.filter((lane) => isIn[lane]);
  return lanes.length === 0 ? ['account'] : lanes;
};

/** A month or a year is ahead until it is over. */
const isAhead = ({ urgency, parts }: Pick<DossierDocument, 'urgency' | 'parts'>, today: string): boolean => {
  const dates = parts.flatMap(({ fields }) =>
    fields.flatMap(({ field, value }) =>
      value.kind === 'date' && DATES_AHEAD.includes(field) ? [value.date] : [],
    ),
  );
  return [...dates, urgency.lastSafe].some((date) => date !== null && date >= today.slice(0, date.length));
};

const codesOf = (
  { parts }: Pick<DossierDocument, 'parts'>,
  part: DossierPart,
  field: string,
): readonly string[] =>
  parts
    .filter((each) => each.part === part)
    .flatMap(({ fields }) =>
      fields.flatMap((each) => (each.field === field && each.value.kind === 'codes' ? each.value.codes : [])),
    );
