import { OWN_FIELDS, type OwnField } from '../../../src/casefile/dossier/parts.ts';
import type { DossierWords } from '../../../src/casefile/dossier/written/dossier-words.ts';
import { QUESTION_IDS, type QuestionId } from '../../../src/casefile/questions.ts';
import { codeLabel } from '../../shared/code-label.ts';
import type { Language } from '../../shared/languages.ts';
import type { DeskWords } from '../catalogues.ts';

/** The words around a dossier in one language, whatever the page speaks. */
export function dossierWords(
  { own, shared, intake, routes }: DeskWords,
  { tag, dir, formats }: Pick<Language, 'tag' | 'dir' | 'formats'>,
): DossierWords {
  const { dossier, urgency, triage, codes, handOver } = own;
  const open = { unknown: shared.unknown, 'prefer-not-to-say': shared.preferNotToSay };
  const standards: Readonly<Record<string, string>> = triage.verification.standards;
  const places = new Intl.DisplayNames(tag, { type: 'region' });
  const country = (code: string): string => {
    if (code === 'unknown' || code === 'prefer-not-to-say') return codes.country[code];
    return places.of(code) ?? code;
  };
  return {
    language: tag,
    dir,
    title: dossier.title,
    confidential: handOver.written.confidential,
    cover: dossier.cover,
    to: dossier.to,
    from: dossier.from,
    made: dossier.made,
    rendition: dossier.rendition,
    renditions: dossier.renditions,
    urgency: dossier.urgency,
    levels: urgency.levels,
    reasons: urgency.reasons,
    lastSafe: dossier.lastSafe,
    may: dossier.may,
    uses: dossier.uses,
    mayAnswers: dossier.mayAnswers,
    summary: handOver.written.summary,
    part: dossier.part,
    consent: dossier.consent,
    consentKinds: dossier.consentKinds,
    consentUntil: dossier.consentUntil,
    notIn: dossier.notIn,
    withheld: { ...dossier.withheld, 'left-out': handOver.written.leftOut },
    reply: dossier.reply,
    hidden: dossier.hidden,
    hiddenWhy: dossier.reasons,
    routes: routes.names,
    field: (field) => {
      if (isOwn(field)) return dossier.field[field];
      return isQuestion(field) ? intake.questions[field] : dossier.laterAct;
    },
    code: (field, code) => {
      if (field === 'country') return country(code);
      if (field === 'standard') return standards[code] ?? code;
      return isQuestion(field) ? codeLabel(field, code, open, intake) : code;
    },
    shows: own.files.note.shows,
    bytes: (count) => handOver.written.bytes(new Intl.NumberFormat(formats).format(count)),
  };
}

const isQuestion = (field: string): field is QuestionId => QUESTION_IDS.some((id) => id === field);
const isOwn = (field: string): field is OwnField => OWN_FIELDS.some((id) => id === field);
