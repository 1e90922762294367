import type { JSX } from 'preact';
import type { Page } from '../journey.ts';
import type { PageProps } from '../page-props.ts';
import { AboutPage } from './about-page.tsx';
import { AllowPage } from './allow-page.tsx';
import { BeforePage } from './before-page.tsx';
import { CheckPage } from './check-page.tsx';
import { ChoosePage } from './choose-page.tsx';
import { ClearedPage } from './cleared-page.tsx';
import { ConsentPage } from './consent-page.tsx';
import { DangerPage } from './danger-page.tsx';
import { DangerWordsPage } from './danger-words-page.tsx';
import { FrontPage } from './front-page.tsx';
import { IntakePage } from './intake-page.tsx';
import { MailboxPage } from './mailbox-page.tsx';
import { MorePage } from './more-page.tsx';
import { OtherWaysPage } from './other-ways-page.tsx';
import { PausePage } from './pause-page.tsx';
import { PausedPage } from './paused-page.tsx';
import { PausingPage } from './pausing-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { PhraseCheckPage } from './phrase-check-page.tsx';
import { PhrasePage } from './phrase-page.tsx';
import { PlacePage } from './place-page.tsx';
import { ReadersPage } from './readers-page.tsx';
import { ResumePage } from './resume-page.tsx';
import { SendingPage } from './sending-page.tsx';
import { SentPage } from './sent-page.tsx';
import { StoryPage } from './story-page.tsx';
import { UnPage } from './un-page.tsx';

type PageComponent = (props: PageProps) => JSX.Element;

/** Which component draws which page. */
export const PAGES: Readonly<Record<Page, PageComponent>> = {
  front: FrontPage,
  about: AboutPage,
  'other-ways': OtherWaysPage,
  before: BeforePage,
  readers: ReadersPage,
  story: StoryPage,
  place: PlacePage,
  un: UnPage,
  people: PeoplePage,
  more: MorePage,
  intake: IntakePage,
  consent: ConsentPage,
  allow: AllowPage,
  choose: ChoosePage,
  check: CheckPage,
  phrase: PhrasePage,
  'phrase-check': PhraseCheckPage,
  sending: SendingPage,
  danger: DangerPage,
  'danger-phrase': PhrasePage,
  'danger-words': DangerWordsPage,
  sent: SentPage,
  pause: PausePage,
  'pause-phrase': PhrasePage,
  'pause-check': PhraseCheckPage,
  pausing: PausingPage,
  paused: PausedPage,
  resume: ResumePage,
  mailbox: MailboxPage,
  cleared: ClearedPage,
};
