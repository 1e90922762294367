import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/desk.ts';
import { announcing } from './desk/announcing.ts';
import { activity, answer, casePage, conversation, notes, reasons, report } from './desk/case-page.ts';
import { cases, codes } from './desk/cases.ts';
import { consent } from './desk/consent.ts';
import { covering } from './desk/covering.ts';
import { destinations } from './desk/destinations.ts';
import { dossier } from './desk/dossier.ts';
import { elsewhere } from './desk/elsewhere.ts';
import { examples } from './desk/examples.ts';
import { exporting } from './desk/exporting.ts';
import { files } from './desk/files.ts';
import { focal } from './desk/focal.ts';
import { frame, help } from './desk/frame.ts';
import { guide } from './desk/guide.ts';
import { handOver } from './desk/hand-over.ts';
import { agenda, keeping, life, tasks, timeline } from './desk/life.ts';
import { manyPeople } from './desk/many-people.ts';
import { names } from './desk/names.ts';
import { newcomers } from './desk/newcomers.ts';
import { news } from './desk/news.ts';
import { originals } from './desk/originals.ts';
import { parts } from './desk/parts.ts';
import { people } from './desk/people.ts';
import { problems, warnings } from './desk/problems.ts';
import { publishing } from './desk/publishing.ts';
import { queue } from './desk/queue.ts';
import { reading } from './desk/reading.ts';
import { referrals } from './desk/referrals.ts';
import { routeRisk } from './desk/route-risk.ts';
import { routing } from './desk/routing.ts';
import { sending } from './desk/sending.ts';
import { signIn } from './desk/sign-in.ts';
import { tabGroups } from './desk/tab-groups.ts';
import { talk } from './desk/talk.ts';
import { team } from './desk/team.ts';
import { telling } from './desk/telling.ts';
import { trends } from './desk/trends.ts';
import { triage } from './desk/triage.ts';
import { urgency } from './desk/urgency.ts';
import { viewing } from './desk/viewing.ts';

export const desk: Translated<typeof english.desk> = {
  /** In the history and the tab: says nothing. */
  documentTitle: 'معلومات',
  signIn,
  frame,
  help,
  cases,
  queue,
  codes,
  urgency,
  viewing,
  casePage,
  report,
  conversation,
  answer,
  sending,
  notes,
  names,
  parts,
  reasons,
  activity,
  triage,
  problems,
  warnings,
  newcomers,
  elsewhere,
  consent,
  life,
  tasks,
  timeline,
  keeping,
  agenda,
  people,
  referrals,
  news,
  team,
  telling,
  covering,
  destinations,
  routing,
  dossier,
  handOver,
  examples,
  guide,
  reading,
  routeRisk,
  announcing,
  tabGroups,
  talk,
  manyPeople,
  trends,
  publishing,
  exporting,
  files,
  originals,
  focal,
};
