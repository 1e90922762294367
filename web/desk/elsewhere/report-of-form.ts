import type { EntryContent } from '../../../src/casefile/entry.ts';
import { type Identity, identityOf } from '../../../src/casefile/identity.ts';
import { completeReport, type Report, type ReportDraft } from '../../../src/casefile/report.ts';
import { plainAnswers } from '../../shared/faulty-answers.ts';
import { plainDate } from '../../shared/plain-date.ts';
import type { EntryForm } from './entry-form.ts';

/** The report of a form without faults. Throws what `completeReport` throws for one with faults. */
export const reportOf = (form: EntryForm): Report =>
  completeReport({
    version: 2,
    path: form.path,
    narrative: form.narrative.trim(),
    danger: form.danger === '' ? null : (form.danger as Report['danger']),
    place: {
      country: form.country === '' ? null : form.country,
      detail: form.placeDetail.trim(),
    },
    date: { precision: form.precision, value: plainDate(form.date) },
    cooperation: form.cooperation.trim(),
    link: form.link.trim(),
    answers: plainAnswers(form.answers),
    extra: form.extra,
  } satisfies ReportDraft);

/** What the member says of it. Codes that are none are refused when it is sealed. */
export const entryOf = (form: EntryForm): EntryContent => ({
  channel: form.channel as EntryContent['channel'],
  received: form.received,
  from: form.from as EntryContent['from'],
  fromWords: form.fromWords.trim().toWellFormed(),
  phrase: form.phrase === 'handed-over' ? 'handed-over' : 'thrown-away',
  consent: {
    from: form.giver as EntryContent['consent']['from'],
    way: form.way as EntryContent['consent']['way'],
    given: form.given,
    words: form.consentWords.trim().toWellFormed(),
  },
});

/** Names and contact; null where none were given. */
export const identityOfForm = (form: EntryForm): Identity | null => identityOf(form);
