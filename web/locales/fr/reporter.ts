import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/reporter.ts';
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

export const reporter: Translated<typeof english.reporter> = {
  /** In the history and the tab: says nothing. */
  documentTitle: 'Informations',
  name: 'Unhindered',
  foot: 'Cette page n’enregistre rien sur votre appareil, ne charge rien d’ailleurs et ne compte personne.',
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
