import type { JSX } from 'preact';
import type { Act } from '../../../src/casefile/codes/acts.ts';
import { CAPTURED_BY } from '../../../src/casefile/codes/evidence.ts';
import { INFORMATION_GRADES, SOURCE_GRADES } from '../../../src/casefile/codes/triage.ts';
import { ORIGIN_CHARACTERS } from '../../../src/casefile/files/custody-event.ts';
import { codeLabel } from '../../shared/code-label.ts';
import { language } from '../../shared/i18n.ts';
import { openLabels } from '../../shared/intake/question-field.tsx';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { t } from '../text.ts';
import type { NoteForm } from './use-note-form.ts';

export type NoteFieldsProps = {
  readonly form: NoteForm;
  /** Those that the report tells of, in its order. */
  readonly acts: readonly Act[];
  readonly tried: boolean;
  readonly onChange: (change: Partial<NoteForm>) => void;
};

type Choice<Name extends 'capturedBy' | 'source' | 'information'> = {
  readonly name: Name;
  readonly label: string;
  readonly codes: readonly Exclude<NoteForm[Name], ''>[];
  readonly labels: Readonly<Record<Exclude<NoteForm[Name], ''>, string>>;
};

/** What reviewers fill in of a file. */
export function NoteFields({ form, acts, tried, onChange }: NoteFieldsProps): JSX.Element {
  const words = t().files.note;
  const { verification, choose, notChosen } = t().triage;
  const select = <Name extends 'capturedBy' | 'source' | 'information'>(
    choice: Choice<Name>,
  ): JSX.Element => (
    <SelectField
      label={choice.label}
      error={tried && form[choice.name] === '' ? choose : undefined}
      value={form[choice.name]}
      options={[
        { value: '', label: notChosen },
        ...choice.codes.map((value) => ({ value, label: choice.labels[value] })),
      ]}
      onChange={(chosen) => onChange({ [choice.name]: choice.codes.find((code) => code === chosen) ?? '' })}
    />
  );
  return (
    <>
      <TextField
        label={words.origin}
        hint={words.originHint}
        error={
          isTooLong(form)
            ? words.originLong(new Intl.NumberFormat(language().formats).format(ORIGIN_CHARACTERS))
            : undefined
        }
        value={form.origin}
        lines="some"
        onChange={(origin) => onChange({ origin: origin.toWellFormed() })}
      />
      {select({ name: 'capturedBy', label: words.capturedBy, codes: CAPTURED_BY, labels: t().files.by })}
      {select({
        name: 'source',
        label: verification.source,
        codes: SOURCE_GRADES,
        labels: verification.sources,
      })}
      {select({
        name: 'information',
        label: verification.information,
        codes: INFORMATION_GRADES,
        labels: verification.informations,
      })}
      {acts.length === 0 ? null : (
        <ChooseSome
          legend={words.acts}
          options={acts.map((act, place) => ({
            value: String(place),
            label: codeLabel('acts', act, openLabels()),
          }))}
          values={form.acts.map(String)}
          onChange={(places) => onChange({ acts: places.map(Number).sort((one, other) => one - other) })}
        />
      )}
    </>
  );
}

export const isTooLong = ({ origin }: NoteForm): boolean => origin.length > ORIGIN_CHARACTERS;
