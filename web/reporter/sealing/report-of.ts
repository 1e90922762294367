import { completeReport, type Report } from '../../../src/casefile/report.ts';
import { plainAnswers } from '../../shared/faulty-answers.ts';
import { plainDate } from '../../shared/plain-date.ts';
import type { Draft } from '../draft.ts';
import type { Path } from '../journey.ts';
import { reportPathOf } from '../report-path.ts';

/** The report of a draft that the pages found complete. Throws `bad-argument` for one that is not. */
export function reportOf(draft: Draft, path: Path): Report {
  return completeReport({
    version: 2,
    path: reportPathOf(draft, path),
    narrative: draft.story.trim(),
    danger: draft.danger === '' ? null : draft.danger,
    place: { country: draft.country === '' ? null : draft.country, detail: draft.placeDetail.trim() },
    date: { precision: draft.precision === '' ? 'unknown' : draft.precision, value: plainDate(draft.date) },
    cooperation: draft.contact.trim(),
    link: draft.link.trim(),
    answers: plainAnswers(draft.answers),
    extra: draft.extra,
  });
}
