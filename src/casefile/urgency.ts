import { dayAfter, timeOf } from '../protocol/times.ts';
import { familyOf } from './codes/act-families.ts';
import type { Act } from './codes/acts.ts';
import type { DangerCode } from './codes/danger.ts';
import { URGENCIES, type Urgency } from './codes/urgency.ts';
import { URGENCY_REASONS, type UrgencyReason } from './codes/urgency-reasons.ts';
import { lastSafeMoment } from './last-safe-moment.ts';
import type { Report } from './report.ts';

/** What the rules make of a report: a proposal, which people decide upon. The gravest reason comes first. */
export interface SuggestedUrgency {
  readonly level: Urgency;
  readonly reasons: readonly UrgencyReason[];
}

/** What the rules look at; the danger alone is enough. */
export type JudgedReport = Pick<Report, 'danger'> & Partial<Pick<Report, 'answers' | 'path'>>;

const SOON_DAYS = 7;

// Whoever does not say is looked at as soon as somebody in danger within days: asking costs less than waiting.
const BY_DANGER: Readonly<Record<DangerCode, UrgencyReason>> = {
  now: 'danger-now',
  'within-48-hours': 'danger-within-48-hours',
  'within-days': 'danger-within-days',
  ongoing: 'ongoing',
  past: 'past',
  unknown: 'danger-unclear',
  'prefer-not-to-say': 'danger-unclear',
};

/** The level that each reason alone makes. A case has that of its gravest reason. */
const LEVEL_OF: Readonly<Record<UrgencyReason, Urgency>> = {
  'danger-now': 'P0',
  'danger-within-48-hours': 'P0',
  disappeared: 'P0',
  'medical-in-custody': 'P0',
  'torture-in-custody': 'P0',
  'life-threatened': 'P0',
  deportation: 'P0',
  child: 'P0',
  'danger-within-days': 'P1',
  detained: 'P1',
  'stopped-at-departure': 'P1',
  'date-within-7-days': 'P1',
  'death-threat': 'P1',
  'sources-exposed': 'P1',
  death: 'P1',
  'danger-unclear': 'P1',
  ongoing: 'P2',
  proceedings: 'P2',
  movement: 'P2',
  threats: 'P2',
  surveillance: 'P2',
  smear: 'P2',
  'access-to-un': 'P2',
  past: 'P3',
  pattern: 'P3',
};

const BY_FAMILY: Readonly<Record<string, UrgencyReason>> = {
  B: 'detained',
  C: 'proceedings',
  D: 'movement',
  E: 'threats',
  F: 'surveillance',
  G: 'smear',
  I: 'access-to-un',
};
// A summons is no detention, and neither is a lost visit of somebody of whom more is not told.
const NOT_HELD: readonly string[] = ['B4', 'B6'];

/**
 * The urgency that the rules propose for a report, with every reason that it meets. `from` is the day it was sent: without it
 * no date of the report counts. An act counts while it may go on: unless the danger is over, or where it is said to go on.
 * That what goes on or is about to happen comes first is the rule of urgent appeals (OHCHR, special procedures); what makes
 * each level is this project's own.
 */
export const suggestUrgency = (report: JudgedReport, from?: string): SuggestedUrgency => {
  const met = new Set([BY_DANGER[report.danger], ...reasonsOf(report, from)]);
  const reasons = URGENCY_REASONS.filter((reason) => met.has(reason));
  const levels = new Set(reasons.map((reason) => LEVEL_OF[reason]));
  return { level: URGENCIES.find((level) => levels.has(level)) ?? 'P3', reasons };
};

const reasonsOf = (report: JudgedReport, from: string | undefined): UrgencyReason[] => {
  const { answers = {}, path } = report;
  const current = currentActs(report);
  // Of many people over years, the acts are examples: only what is about to happen makes haste.
  if (path === 'pattern') return ['pattern', ...datesOf(report, from)];
  const is = (...acts: readonly Act[]): boolean => acts.some((act) => current.includes(act));
  const status = (code: string): boolean => answers.status?.some((each) => each === code) ?? false;
  const held = status('detained') || is('B1', 'B2', 'B3', 'B5');
  const when = (holds: boolean, reason: UrgencyReason): UrgencyReason[] => (holds ? [reason] : []);
  return [
    ...when(status('disappeared') || is('A8', 'A9'), 'disappeared'),
    ...when(is('A10') || (held && answers.medical === 'yes'), 'medical-in-custody'),
    ...when(is('A5', 'A7') && held, 'torture-in-custody'),
    ...when(is('A2'), 'life-threatened'),
    ...when(is('D4') && !status('exile'), 'deportation'),
    ...when(answers.ages?.includes('child') ?? false, 'child'),
    ...when(held, 'detained'),
    ...when(wasStopped(report, is('D1', 'D2')), 'stopped-at-departure'),
    ...when(is('E2'), 'death-threat'),
    ...when(is('F4', 'F5', 'H3'), 'sources-exposed'),
    ...when(status('deceased') || toldActs(report).some(isDeath), 'death'),
    ...current
      .filter((act) => !NOT_HELD.includes(act))
      .flatMap((act) => BY_FAMILY[familyOf(act) ?? ''] ?? []),
    ...datesOf(report, from),
  ];
};

const isDeath = (act: Act): boolean => act === 'A1' || act === 'A3' || act === 'A4';

const toldActs = ({ answers }: JudgedReport): readonly Act[] => answers?.acts ?? [];

const currentActs = (report: JudgedReport): readonly Act[] =>
  report.danger === 'past'
    ? toldActs(report).filter((act) => report.answers?.ongoing?.includes(act))
    : toldActs(report);

const wasStopped = ({ answers, danger }: JudgedReport, isKept: boolean): boolean =>
  danger !== 'past' &&
  ((answers?.linkBases?.includes('stopped-at-departure') ?? false) ||
    (isKept && (answers?.modes?.includes('tried-to-travel') ?? false)));

const datesOf = (report: JudgedReport, from: string | undefined): UrgencyReason[] => {
  const day = from === undefined ? null : lastSafeMoment(report, from);
  if (from === undefined || day === null) return [];
  return day <= dayAfter(timeOf(from), SOON_DAYS) ? ['date-within-7-days'] : [];
};
