import type { CaseEvent } from '../case-event.ts';
import type { CaseState } from '../case-state.ts';
import type { RouteFamily } from '../codes/route-families.ts';
import { QUESTIONS, type QuestionId } from '../questions.ts';
import type { Report } from '../report.ts';
import { coarseDate } from './coarsen.ts';
import type { DossierChoices } from './dossier-choices.ts';
import type { DossierField } from './dossier-document.ts';
import { ANSWERS_OF_PART, type DossierFieldId, type DossierPart } from './parts.ts';
import { redactedRuns } from './redact.ts';

/** A field of words as it was written, for whoever redacts it; and any field as it would leave. */
export interface DraftField {
  readonly id: DossierFieldId;
  /** The words as they were written; null where there are none to redact. */
  readonly words: string | null;
  readonly field: DossierField;
}

/** What the fields of a dossier come from. `names`: as colleagues opened them together just now; null where nobody did. */
export interface FieldSources {
  readonly report: Report;
  readonly triage: CaseState['triage'];
  readonly recorded: readonly (CaseEvent & { readonly type: 'act-recorded' })[];
  readonly names: string | null;
  readonly family: RouteFamily;
}

// What tells a place although it is not the field for one.
const TELLS_PLACE: readonly QuestionId[] = ['heldWhere'];

/** Every field of a part that has something to say, coarsened and redacted as was chosen. */
export const fieldsOfPart = (
  part: DossierPart,
  sources: FieldSources,
  choices: DossierChoices,
): DraftField[] => {
  const answers = ANSWERS_OF_PART[part].flatMap((id) => answered(id, sources.report, choices));
  return [...ownFields(part, sources, choices), ...answers];
};

const ownFields = (part: DossierPart, sources: FieldSources, choices: DossierChoices): DraftField[] => {
  const { report, triage, recorded, names, family } = sources;
  const words = (id: DossierFieldId, text: string): DraftField[] => wordsField(id, text, choices);
  switch (part) {
    case 'names':
      // Whoever opened the names chose that they stand here: marks of other people do not hide them.
      return names === null ? [] : wordsField('names', names, { ...choices, persons: [] });
    case 'cooperation':
      return words('cooperationStory', report.cooperation);
    case 'account':
      return words('narrative', report.narrative);
    case 'timeline':
      return [
        ...(choices.place === 'none' ? [] : codes('country', [report.place.country])),
        ...(choices.place === 'detail' ? words('placeDetail', report.place.detail) : []),
        ...dated('date', report.date.value, choices),
        ...recorded.flatMap((event, at) => actField(`act-${at + 1}`, event, choices)),
      ];
    case 'link':
      return words('linkStory', report.link);
    case 'assessment':
      return [
        ...(triage?.verification
          ? [
              ...codes('standard', [triage.verification.standard]),
              ...codes('sourceGrade', [triage.verification.source]),
              ...codes('informationGrade', [triage.verification.information]),
            ]
          : []),
        ...words('gaps', choices.gaps),
      ];
    case 'risk': {
      const weighed = triage?.risk?.routes.find((route) => route.family === family);
      return weighed === undefined
        ? []
        : [...words('acting', weighed.acting), ...words('notActing', weighed.notActing)];
    }
    case 'victim':
    case 'source':
    case 'perpetrators':
    case 'domestic':
    case 'prior':
    case 'requested':
    case 'evidence':
      return [];
  }
};

const answered = (id: QuestionId, { answers = {} }: Report, choices: DossierChoices): DraftField[] => {
  const answer: string | readonly string[] | undefined = answers[id];
  if (answer === undefined) return [];
  switch (QUESTIONS[id].kind) {
    case 'one':
    case 'count':
      return codes(id, [answer].flat());
    case 'some':
      return codes(id, [answer].flat());
    case 'date':
      return dated(id, String(answer), choices);
    case 'text':
      return TELLS_PLACE.includes(id) && choices.place !== 'detail'
        ? []
        : wordsField(id, String(answer), choices);
  }
};

const codes = (id: DossierFieldId, list: readonly string[]): DraftField[] => [
  { id, words: null, field: { field: id, value: { kind: 'codes', codes: [...list] } } },
];

const dated = (id: DossierFieldId, date: string, { dates }: DossierChoices): DraftField[] => {
  const coarse = coarseDate(date, dates);
  return coarse === null
    ? []
    : [{ id, words: null, field: { field: id, value: { kind: 'date', date: coarse } } }];
};

const wordsField = (id: DossierFieldId, text: string, choices: DossierChoices): DraftField[] => {
  if (text.trim() === '') return [];
  const runs = redactedRuns(text, choices.redactions[id] ?? [], choices.persons);
  return [{ id, words: text, field: { field: id, value: { kind: 'words', runs } } }];
};

const actField = (
  id: `act-${number}`,
  { date, text }: CaseEvent & { readonly type: 'act-recorded' },
  choices: DossierChoices,
): DraftField[] => {
  const runs = redactedRuns(text, choices.redactions[id] ?? [], choices.persons);
  const value = { kind: 'act', date: coarseDate(date.value, choices.dates), runs } as const;
  return [{ id, words: text, field: { field: id, value } }];
};
