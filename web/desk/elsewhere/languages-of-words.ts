import { language } from '../../shared/i18n.ts';
import type { SelectOption } from '../../shared/kit/select-field.tsx';
import { languageName } from '../../shared/language-name.ts';

/** Languages in which reports come: those of the United Nations, and widely spoken ones beside them. */
const TAGS =
  'am ar az be bn cs de en es fa fr ha he hi hy id it ja ka kk km ko ku ky lo ms my ne nl pl ps pt ro ru rw si so sq sr sw ta tg th ti tk tr uk ur uz vi zh'.split(
    ' ',
  );

/** All of them by name, with the one chosen. */
export function languagesOfWords(chosen: string): SelectOption[] {
  const { compare } = new Intl.Collator(language().tag);
  return [...new Set([...TAGS, chosen])]
    .map((value) => ({ value, label: languageName(value) }))
    .sort((one, other) => compare(one.label, other.label));
}
