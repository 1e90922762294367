import { readDossierDocument } from '../dossier/dossier-document.ts';
import type { News } from '../referral/news-document.ts';
import { type HeldNews, type Referral, whenItLeft } from '../referral/referral-state.ts';
import { MOST_OUTCOMES, type Outcome, type ToldDocument } from './told-document.ts';

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

/** What a piece of news tells the reporter; null for what the team wrote itself. Words and references stay with the team. */
export const outcomeOf = ({ news, said, told }: Pick<HeldNews, 'news' | 'said' | 'told'>): Outcome | null => {
  const day = dayIn(news) ?? told?.day ?? said.slice(0, DAY_CHARACTERS);
  switch (news.status) {
    case 'team-reply':
    case 'others-told':
    case 'consent-gone':
      return null;
    case 'communication-sent':
      return { what: news.status, type: news.type, day };
    case 'state-reply':
      return { what: news.status, reply: news.reply, day };
    case 'in-report': {
      const { symbol, paragraph, named } = news;
      return { what: news.status, symbol, paragraph, named, day };
    }
    case 'acknowledged':
    case 'declined':
    case 'needs-info':
    case 'public':
    case 'press':
    case 'improved':
    case 'worse':
    case 'closed':
      return { what: news.status, day };
  }
};

const dayIn = (news: News): string | null => ('date' in news ? news.date : null);

/**
 * What can be told of a referral that was sent: to whom, when, which parts, how many files went with it, and of what came the last of the news that a reviewer chose, by their ids.
 * Null before it was sent, and where its content is not a dossier that this release can read.
 */
export const whatToTell = (referral: Referral, chosen: readonly string[]): ToldDocument | null => {
  const { dossier, news } = referral;
  const left = whenItLeft(referral);
  const document = readDossierDocument(dossier.content);
  if (left === null || document === null) return null;
  const { destination, rendition, parts } = document;
  const before = {
    referral: dossier.referral,
    destination: { route: destination.route, name: destination.name },
    sent: left.time.slice(0, DAY_CHARACTERS),
    named: rendition === 'named',
  };
  const after = {
    parts: parts.map(({ part }) => part),
    came: news
      .flatMap((each) => {
        const outcome = chosen.includes(each.id) ? outcomeOf(each) : null;
        return outcome === null ? [] : [outcome];
      })
      .slice(-MOST_OUTCOMES),
  };
  const files = filesThatWent(referral);
  return files === 0 ? { version: 1, ...before, ...after } : { version: 2, ...before, files, ...after };
};

/** How many files themselves left: with a referral on the portal, or sealed as one off it. */
const filesThatWent = ({ dossier: { files = [] }, sent, handed }: Referral): number =>
  sent !== null || handed.some(({ what }) => what === 'files') ? files.length : 0;

/** Whether a document says of a referral what its log says, and nothing else. */
export const isTrueOf = (told: ToldDocument, referral: Referral): boolean => {
  const bare = whatToTell(referral, []);
  if (bare === null) return false;
  const known = new Set(referral.news.map((each) => JSON.stringify(outcomeOf(each))));
  const { came } = told;
  return (
    JSON.stringify({ ...told, came: [] }) === JSON.stringify(bare) &&
    came.every((outcome) => known.has(JSON.stringify(outcome)))
  );
};
