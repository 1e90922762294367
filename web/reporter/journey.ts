import { isImmediate } from '../../src/casefile/codes/danger.ts';
import type { SectionId } from '../../src/casefile/questions.ts';
import type { PhraseForm } from '../shared/phrase-form.ts';
import { type Draft, EMPTY_DRAFT, hasSubstance, isWorthKeeping } from './draft.ts';

/** The pages on which a report is written, in their order. */
export const WRITING_PAGES = [
  'story',
  'place',
  'un',
  'more',
  'consent',
  'choose',
  'check',
  'phrase',
] as const;

/** The pages from which a report can be paused, and on which it is resumed. */
export const PAUSABLE_PAGES = [
  'story',
  'place',
  'un',
  'more',
  'intake',
  'people',
  'consent',
  'allow',
  'choose',
  'check',
] as const;

export type PausablePage = (typeof PAUSABLE_PAGES)[number];
export type WritingPage = (typeof WRITING_PAGES)[number];
export type Page =
  | WritingPage
  | 'intake'
  | 'people'
  | 'allow'
  | 'front'
  | 'about'
  | 'other-ways'
  | 'before'
  | 'readers'
  | 'danger'
  | 'phrase-check'
  | 'sending'
  | 'danger-phrase'
  | 'danger-words'
  | 'sent'
  | 'pause'
  | 'pause-phrase'
  | 'pause-check'
  | 'pausing'
  | 'paused'
  | 'resume'
  | 'mailbox'
  | 'cleared';

/** What the page of further questions asks: a section of the casefile, or the organisation's own questions. */
export type IntakeSection = SectionId | 'extra';

/** In danger the order turns: three questions, sent, then the phrase. */
export type Path = 'calm' | 'danger';

/** What the server keeps of a paused report: under which phrase, and which revision of it. */
export type Kept = { readonly phrase: readonly string[]; readonly revision: number };

export type Journey = {
  readonly page: Page;
  readonly path: Path;
  readonly draft: Draft;
  /** Which questions the page `intake` asks. */
  readonly section: IntakeSection;
  /** The phrase in English words, whatever it is shown in, from then on until it is confirmed and sent. */
  readonly phrase: readonly string[];
  /** How the phrase is shown, once somebody chose or kept it; else as the page's language has it. */
  readonly form: PhraseForm | null;
  /** Whether this phrase may already stand for something that reached the server. */
  readonly attempted: boolean;
  /** The paused report from which this one goes on, if any. */
  readonly kept: Kept | null;
  /** Where a page beside the way was opened, and where it leads back to. */
  readonly from: Page;
  /** Whether a page was opened from the last check, and leads back there. */
  readonly mending: boolean;
  /** Whether the list of reviewers became another one while the person was writing. */
  readonly readersChanged: boolean;
};

export type JourneyAction =
  | { readonly type: 'go'; readonly page: Page }
  | { readonly type: 'write'; readonly change: Partial<Draft> }
  | { readonly type: 'start'; readonly path: Path }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'mend'; readonly page: Page; readonly section?: IntakeSection | undefined }
  | { readonly type: 'ask'; readonly section: IntakeSection }
  | { readonly type: 'send'; readonly phrase: readonly string[] }
  | { readonly type: 'show-phrase'; readonly phrase: readonly string[] }
  | { readonly type: 'pause' }
  | { readonly type: 'keep' }
  | { readonly type: 'stop-keeping' }
  | { readonly type: 'kept' }
  | ({ readonly type: 'resume'; readonly kept: Kept } & Pick<Journey, 'page' | 'path' | 'draft'>)
  | { readonly type: 'show-as'; readonly form: PhraseForm }
  | { readonly type: 'readers-changed' }
  | { readonly type: 'arrived' }
  | { readonly type: 'stop-sending' }
  | { readonly type: 'clear' };

export const START: Journey = {
  page: 'front',
  path: 'calm',
  draft: EMPTY_DRAFT,
  section: 'you',
  phrase: [],
  form: null,
  attempted: false,
  kept: null,
  from: 'front',
  mending: false,
  readersChanged: false,
};

const AFTER: Partial<Record<Page, Page>> = {
  before: 'readers',
  readers: 'story',
  story: 'place',
  place: 'un',
  un: 'more',
  more: 'consent',
  intake: 'people',
  people: 'consent',
  consent: 'choose',
  allow: 'choose',
  choose: 'check',
  check: 'phrase',
  phrase: 'phrase-check',
  'pause-phrase': 'pause-check',
  'danger-phrase': 'danger-words',
  'danger-words': 'sent',
};

const BEFORE: Partial<Record<Page, Page>> = {
  before: 'front',
  danger: 'front',
  mailbox: 'front',
  resume: 'front',
  'pause-phrase': 'pause',
  'pause-check': 'pause-phrase',
  readers: 'before',
  story: 'readers',
  place: 'story',
  un: 'place',
  more: 'un',
  intake: 'more',
  people: 'more',
  consent: 'more',
  allow: 'consent',
  choose: 'consent',
  check: 'choose',
  phrase: 'check',
  'phrase-check': 'phrase',
  'danger-words': 'danger-phrase',
};

/** Where the back button of a page leads, or null where there is no way back. */
export function pageBefore({ page, mending, from }: Journey): Page | null {
  if (isAside(page)) return from;
  return mending && !isPausing(page) ? 'check' : (BEFORE[page] ?? null);
}

const isAside = (page: Page): boolean => page === 'about' || page === 'other-ways' || page === 'pause';

const isPausing = (page: Page): boolean =>
  page === 'pause-phrase' || page === 'pause-check' || page === 'pausing';

/** Whether there is something to pause, and this is the place for it. */
export const canPause = ({ page, draft }: Journey): boolean =>
  PAUSABLE_PAGES.some((pausable) => pausable === page) && isWorthKeeping(draft);

/** Every change of what is on the screen and of what was typed, and nothing else. */
export function journeyAfter(journey: Journey, action: JourneyAction): Journey {
  switch (action.type) {
    case 'go':
      return isAside(action.page)
        ? { ...journey, page: action.page, from: isAside(journey.page) ? journey.from : journey.page }
        : { ...journey, page: action.page, mending: false };
    case 'write':
      // Two different reports must never stand under one phrase.
      return {
        ...(changesReport(action.change) ? withFreshPhrase(journey) : journey),
        draft: { ...journey.draft, ...action.change },
      };
    case 'start':
      return started(journey, action.path);
    case 'next':
      return advanced(journey);
    case 'back':
      return {
        ...journey,
        page: pageBefore(journey) ?? journey.page,
        mending: (isAside(journey.page) || isPausing(journey.page)) && journey.mending,
      };
    case 'mend':
      return { ...journey, page: action.page, mending: true, section: action.section ?? journey.section };
    case 'ask':
      return { ...journey, page: 'intake', section: action.section };
    case 'show-phrase':
      return { ...journey, phrase: action.phrase };
    case 'show-as':
      return { ...journey, form: action.form };
    case 'send':
      return { ...journey, phrase: action.phrase, page: 'sending', attempted: true };
    case 'pause':
      // What may have been sent under a phrase is never paused under it.
      return { ...withFreshPhrase(journey), page: 'pause', from: journey.page };
    case 'keep':
      return { ...journey, page: 'pausing' };
    case 'stop-keeping':
      return { ...journey, page: journey.from };
    case 'kept':
      return { ...START, page: 'paused' };
    case 'resume': {
      const { page, path, draft, kept } = action;
      return { ...START, page, path, draft, kept, phrase: kept.phrase };
    }
    case 'readers-changed':
      return {
        ...withFreshPhrase(journey),
        page: journey.path === 'danger' ? 'danger' : 'choose',
        readersChanged: true,
      };
    case 'arrived':
      return arrived(journey);
    case 'stop-sending':
      return { ...journey, page: journey.path === 'danger' ? 'danger' : 'check' };
    case 'clear':
      return { ...START, page: 'cleared' };
  }
}

const started = (journey: Journey, path: Path): Journey =>
  path === 'danger'
    ? { ...journey, path, page: 'danger', draft: { ...journey.draft, danger: journey.draft.danger || 'now' } }
    : { ...journey, path, page: 'before' };

function advanced(journey: Journey): Journey {
  const page = pageAfter(journey);
  const path = page === 'danger' ? 'danger' : journey.path;
  // Somebody who only looks at how to pause comes back to where they were.
  return journey.page === 'pause' || journey.page === 'pause-phrase'
    ? { ...journey, page }
    : { ...journey, page, path, mending: false, readersChanged: false };
}

// On whose device it was written does not stand in a report.
const changesReport = (change: Partial<Draft>): boolean =>
  Object.keys(change).some((key) => key !== 'device');

const withFreshPhrase = (journey: Journey): Journey =>
  journey.attempted ? { ...journey, phrase: [], attempted: false } : journey;

/** Whether the phrase is the one that was typed to get here: it need not be shown and checked again. */
export const goesOnUnder = (kept: Kept | null, phrase: readonly string[]): boolean =>
  kept !== null && kept.phrase === phrase;

function pageAfter({ page, draft, mending, kept, phrase }: Journey): Page {
  if (page === 'before' && draft.danger !== '' && isImmediate(draft.danger)) return 'danger';
  if (page === 'pause') return goesOnUnder(kept, phrase) ? 'pausing' : 'pause-phrase';
  if (mending && page !== 'pause-phrase') return 'check';
  // Without a word there is nothing to agree to yet.
  if (page === 'un' && !hasSubstance(draft)) return 'un';
  return AFTER[page] ?? page;
}

// Once it has arrived, nothing of it is needed here any more, except a phrase not yet handed over.
const arrived = (journey: Journey): Journey =>
  journey.path === 'danger'
    ? { ...START, path: 'danger', phrase: journey.phrase, page: 'danger-phrase' }
    : { ...START, page: 'sent' };
