import type { PausedDraft } from '../../src/casefile/paused-draft.ts';
import { type Draft, EMPTY_DRAFT, KINDS } from './draft.ts';
import { type Journey, PAUSABLE_PAGES, type Path, type PausablePage } from './journey.ts';
import { reportPathOf } from './report-path.ts';

/** What is kept of a journey that is paused on `page`. */
export const pausedDraftOf = ({ draft, path, from: page }: Journey): PausedDraft => ({
  version: 4,
  // The questions of one section are not a place to come back to: the choice before them is.
  page: page === 'intake' ? 'more' : page,
  agreed: draft.agreed,
  leftOut: [...draft.leftOut],
  report: {
    path: reportPathOf(draft, path),
    narrative: draft.story,
    danger: orNull(draft.danger),
    place: { country: orNull(draft.country), detail: draft.placeDetail },
    date: { precision: orNull(draft.precision), value: draft.date },
    cooperation: draft.contact,
    link: draft.link,
    answers: draft.answers,
    extra: [...draft.extra],
  },
  identity: { names: draft.names, reach: draft.reach, safety: draft.safety },
  alone: draft.alone,
  allowed: {
    switches: draft.allowed.switches,
    destinations: [...draft.allowed.destinations],
  },
});

/** Where somebody goes on, and with what. */
export type Resumed = { readonly page: PausablePage; readonly path: Path; readonly draft: Draft };

/** The other way round. A page that there is no more leads to the first one. */
export const resumedFrom = ({
  page,
  agreed,
  leftOut,
  report,
  identity,
  alone,
  allowed,
}: PausedDraft): Resumed => ({
  page: PAUSABLE_PAGES.find((known) => known === page) ?? PAUSABLE_PAGES[0],
  path: report.path === 'quick' ? 'danger' : 'calm',
  draft: {
    ...EMPTY_DRAFT,
    danger: report.danger ?? '',
    story: report.narrative,
    country: report.place.country ?? '',
    placeDetail: report.place.detail,
    precision: report.date.precision ?? '',
    date: report.date.value,
    contact: report.cooperation,
    link: report.link,
    kind: KINDS.find((kind) => kind === report.path) ?? EMPTY_DRAFT.kind,
    answers: report.answers,
    extra: report.extra,
    ...identity,
    alone,
    allowed,
    agreed,
    leftOut,
  },
});

const orNull = <Code extends string>(chosen: Code | ''): Code | null => (chosen === '' ? null : chosen);
