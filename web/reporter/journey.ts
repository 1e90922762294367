import { isImmediate } from '../../src/casefile/codes/danger.ts';
import type { PhraseForm } from '../shared/phrase-form.ts';
import { type Draft, EMPTY_DRAFT, hasSubstance } from './draft.ts';

/** The pages on which a report is written, in their order. */
export const WRITING_PAGES = ['story', 'place', 'un', 'consent', 'choose', 'check', 'phrase'] as const;

export type WritingPage = (typeof WRITING_PAGES)[number];
export type Page =
  | WritingPage
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
  | 'mailbox'
  | 'cleared';

/** In danger the order turns: three questions, sent, then the phrase. */
export type Path = 'calm' | 'danger';

export type Journey = {
  readonly page: Page;
  readonly path: Path;
  readonly draft: Draft;
  /** The phrase in English words, whatever it is shown in, from then on until it is confirmed and sent. */
  readonly phrase: readonly string[];
  /** How the phrase is shown, once somebody chose or kept it; else as the page's language has it. */
  readonly form: PhraseForm | null;
  /** Whether this phrase may already stand for something that reached the server. */
  readonly attempted: boolean;
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
  | { readonly type: 'mend'; readonly page: Page }
  | { readonly type: 'send'; readonly phrase: readonly string[] }
  | { readonly type: 'show-phrase'; readonly phrase: readonly string[] }
  | { readonly type: 'show-as'; readonly form: PhraseForm }
  | { readonly type: 'readers-changed' }
  | { readonly type: 'arrived' }
  | { readonly type: 'stop-sending' }
  | { readonly type: 'clear' };

export const START: Journey = {
  page: 'front',
  path: 'calm',
  draft: EMPTY_DRAFT,
  phrase: [],
  form: null,
  attempted: false,
  from: 'front',
  mending: false,
  readersChanged: false,
};

const AFTER: Partial<Record<Page, Page>> = {
  before: 'readers',
  readers: 'story',
  story: 'place',
  place: 'un',
  un: 'consent',
  consent: 'choose',
  choose: 'check',
  check: 'phrase',
  phrase: 'phrase-check',
  'danger-phrase': 'danger-words',
  'danger-words': 'sent',
};

const BEFORE: Partial<Record<Page, Page>> = {
  before: 'front',
  danger: 'front',
  mailbox: 'front',
  readers: 'before',
  story: 'readers',
  place: 'story',
  un: 'place',
  consent: 'un',
  choose: 'consent',
  check: 'choose',
  phrase: 'check',
  'phrase-check': 'phrase',
  'danger-words': 'danger-phrase',
};

/** Where the back button of a page leads, or null where there is no way back. */
export function pageBefore({ page, mending, from }: Journey): Page | null {
  if (isAside(page)) return from;
  return mending ? 'check' : (BEFORE[page] ?? null);
}

const isAside = (page: Page): boolean => page === 'about' || page === 'other-ways';

/** Every change of what is on the screen and of what was typed, and nothing else. */
export function journeyAfter(journey: Journey, action: JourneyAction): Journey {
  switch (action.type) {
    case 'go':
      return isAside(action.page)
        ? { ...journey, page: action.page, from: isAside(journey.page) ? journey.from : journey.page }
        : { ...journey, page: action.page, mending: false };
    case 'write':
      // Two different reports must never stand under one phrase.
      return { ...withFreshPhrase(journey), draft: { ...journey.draft, ...action.change } };
    case 'start':
      return started(journey, action.path);
    case 'next':
      return advanced(journey);
    case 'back':
      return {
        ...journey,
        page: pageBefore(journey) ?? journey.page,
        mending: isAside(journey.page) && journey.mending,
      };
    case 'mend':
      return { ...journey, page: action.page, mending: true };
    case 'show-phrase':
      return { ...journey, phrase: action.phrase };
    case 'show-as':
      return { ...journey, form: action.form };
    case 'send':
      return { ...journey, phrase: action.phrase, page: 'sending', attempted: true };
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
  return { ...journey, page, path, mending: false, readersChanged: false };
}

const withFreshPhrase = (journey: Journey): Journey =>
  journey.attempted ? { ...journey, phrase: [], attempted: false } : journey;

function pageAfter({ page, draft, mending }: Journey): Page {
  if (page === 'before' && draft.danger !== '' && isImmediate(draft.danger)) return 'danger';
  if (mending) return 'check';
  // Without a word there is nothing to agree to yet.
  if (page === 'un' && !hasSubstance(draft)) return 'un';
  return AFTER[page] ?? page;
}

// Once it has arrived, nothing of it is needed here any more, except a phrase not yet handed over.
const arrived = (journey: Journey): Journey =>
  journey.path === 'danger'
    ? { ...START, path: 'danger', phrase: journey.phrase, page: 'danger-phrase' }
    : { ...START, page: 'sent' };
