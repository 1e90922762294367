import type { DossierField } from '../../../src/casefile/dossier/dossier-document.ts';
import { OWN_FIELDS, type OwnField } from '../../../src/casefile/dossier/parts.ts';
import { QUESTION_IDS, type QuestionId } from '../../../src/casefile/questions.ts';
import { codeLabel } from '../../shared/code-label.ts';
import { q } from '../../shared/intake-words.ts';
import { s } from '../../shared/text.ts';
import { countryName } from '../names.ts';
import { t } from '../text.ts';

const isQuestion = (field: string): field is QuestionId => QUESTION_IDS.some((id) => id === field);
const isOwn = (field: string): field is OwnField => OWN_FIELDS.some((id) => id === field);

/** What a field of a dossier is called. */
export function fieldName(field: string): string {
  if (isOwn(field)) return t().dossier.field[field];
  if (isQuestion(field)) return q().questions[field];
  return t().dossier.laterAct;
}

/** A code of a field in words. */
export function codeOfField(field: string, code: string): string {
  if (field === 'country') return countryName(code);
  const standards: Readonly<Record<string, string>> = t().triage.verification.standards;
  if (field === 'standard') return standards[code] ?? code;
  const open = { unknown: s().unknown, 'prefer-not-to-say': s().preferNotToSay };
  return isQuestion(field) ? codeLabel(field, code, open) : code;
}

/** Codes and dates of a field as one line. */
export const lineOfField = ({ field, value }: DossierField): string => {
  switch (value.kind) {
    case 'codes':
      return value.codes.map((code) => codeOfField(field, code)).join(', ');
    case 'date':
      return value.date;
    case 'act':
      return value.date ?? '';
    case 'words':
      return '';
  }
};
