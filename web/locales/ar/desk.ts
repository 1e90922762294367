import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/desk.ts';
import { announcing } from './desk/announcing.ts';
import { activity, answer, casePage, conversation, notes, reasons, report } from './desk/case-page.ts';
import { cases, codes } from './desk/cases.ts';
import { elsewhere } from './desk/elsewhere.ts';
import { examples } from './desk/examples.ts';
import { frame, help } from './desk/frame.ts';
import { guide } from './desk/guide.ts';
import { agenda, keeping, life, tasks, timeline } from './desk/life.ts';
import { names } from './desk/names.ts';
import { newcomers } from './desk/newcomers.ts';
import { parts } from './desk/parts.ts';
import { people } from './desk/people.ts';
import { problems, warnings } from './desk/problems.ts';
import { queue } from './desk/queue.ts';
import { reading } from './desk/reading.ts';
import { routeRisk } from './desk/route-risk.ts';
import { signIn } from './desk/sign-in.ts';
import { team } from './desk/team.ts';
import { triage } from './desk/triage.ts';
import { urgency } from './desk/urgency.ts';

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
  casePage,
  report,
  conversation,
  answer,
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
  life,
  tasks,
  timeline,
  keeping,
  agenda,
  people,
  team,
  examples,
  guide,
  reading,
  routeRisk,
  announcing,
};
