import { about, otherWays } from './reporter/about.ts';
import { alone } from './reporter/alone.ts';
import { announced } from './reporter/announced.ts';
import { before, readers } from './reporter/before.ts';
import { check } from './reporter/check.ts';
import { choose, consent } from './reporter/consent.ts';
import { danger } from './reporter/danger.ts';
import { filesDoor } from './reporter/files-door.ts';
import { front } from './reporter/front.ts';
import { cleared, idle, mailbox, open } from './reporter/mailbox.ts';
import { more } from './reporter/more.ts';
import { pause, resume } from './reporter/pausing.ts';
import { people } from './reporter/people.ts';
import { phrase } from './reporter/phrase.ts';
import { sending, sent } from './reporter/sending.ts';
import { trust } from './reporter/trust.ts';
import { writing } from './reporter/writing.ts';

/** Every word of the reporter's site. Its shape is what each other language has to fill. */
export const reporter = {
  /** In the history and the tab: says nothing. */
  documentTitle: 'Information',
  name: 'Unhindered',
  foot: 'This page stores nothing on your device, loads nothing from elsewhere, and counts nobody.',
  front,
  about,
  otherWays,
  before,
  readers,
  trust,
  announced,
  writing,
  more,
  consent,
  choose,
  people,
  alone,
  check,
  phrase,
  danger,
  sending,
  sent,
  open,
  pause,
  resume,
  mailbox,
  idle,
  cleared,
  filesDoor,
};
