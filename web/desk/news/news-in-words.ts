import type { News } from '../../../src/casefile/referral/news-document.ts';
import { formatDay } from '../../shared/format.ts';
import { t } from '../text.ts';

/** What happened, in one line that stands alone, at the desk of either side. */
export function newsHead(news: News): string {
  const { heads, replies } = t().news;
  return news.status === 'state-reply' ? replies[news.reply] : heads[news.status];
}

/** What else was told of it, each with its name. `nameOf`: what a destination is called. */
export function newsFacts(
  news: News,
  nameOf: (place: string) => string,
): readonly { readonly name: string; readonly value: string }[] {
  const { facts, types, annexes, naming } = t().news;
  const day = 'date' in news ? [{ name: facts.day, value: formatDay(news.date) }] : [];
  if (news.status === 'communication-sent') {
    const reference = news.reference === null ? [] : [{ name: facts.reference, value: news.reference }];
    return [{ name: facts.kind, value: types[news.type] }, ...reference, ...day];
  }
  if (news.status === 'others-told')
    return news.others.map((other) => ({ name: nameOf(other.place), value: formatDay(other.day) }));
  if (news.status !== 'in-report') return day;
  return [
    { name: facts.symbol, value: news.symbol },
    ...(news.paragraph === null ? [] : [{ name: facts.paragraph, value: news.paragraph }]),
    { name: facts.place, value: annexes[news.annex] },
    { name: facts.naming, value: naming[news.named ? 'named' : 'anonymous'] },
    ...day,
  ];
}
