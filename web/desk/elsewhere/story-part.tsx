import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { COUNTRY_CODES } from '../../../src/casefile/codes/countries.ts';
import { DANGER_CODES } from '../../../src/casefile/codes/danger.ts';
import { DATE_PRECISIONS } from '../../../src/casefile/codes/date-precision.ts';
import { OPEN_ANSWERS } from '../../../src/casefile/codes/open-answers.ts';
import { language } from '../../shared/i18n.ts';
import { TextField } from '../../shared/kit/text-field.tsx';
import { namedPlaces } from '../../shared/place-name.ts';
import { countryName } from '../names.ts';
import { t } from '../text.ts';
import { type FormProps, faultInWords, optionsOf, Part, Pick, Words } from './fields.tsx';
import { languagesOfWords } from './languages-of-words.ts';

const KINDS = ['full', 'planned', 'pattern'] as const;
const isPlace = (code: string): boolean => code.length === 2;

/** The first questions, as the portal asks them. */
export function StoryPart(props: FormProps): JSX.Element {
  const { form, write, faults } = props;
  const words = t().elsewhere.story;
  const places = useMemo(() => namedPlaces(COUNTRY_CODES.filter(isPlace)), [language()]);
  const { danger } = t().codes;
  const needsDate = form.precision === 'day' || form.precision === 'month' || form.precision === 'year';
  return (
    <Part title={words.title}>
      <Pick {...props} field="language" label={words.language} options={languagesOfWords(form.language)} />
      <Pick
        {...props}
        field="path"
        label={words.kind}
        options={optionsOf(KINDS, (kind) => words.kinds[kind as (typeof KINDS)[number]])}
      />
      <Words {...props} field="narrative" label={words.narrative} hint={t().elsewhere.noNames} lines="many" />
      <Pick
        {...props}
        field="danger"
        label={words.danger}
        options={optionsOf(DANGER_CODES, (code) => danger[code as (typeof DANGER_CODES)[number]])}
      />
      <Pick
        {...props}
        field="country"
        label={words.country}
        options={[
          ...optionsOf(OPEN_ANSWERS, countryName),
          ...places.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Words {...props} field="placeDetail" label={words.detail} lines="one" />
      <Pick
        {...props}
        field="precision"
        label={words.precision}
        options={optionsOf(
          DATE_PRECISIONS,
          (code) => words.precisions[code as (typeof DATE_PRECISIONS)[number]],
        )}
        write={(change) => write({ ...change, date: '' })}
      />
      {needsDate ? (
        <TextField
          label={words.date}
          hint={words.dateHint}
          short
          error={faultInWords(faults.date)}
          value={form.date}
          onChange={(date) => write({ date })}
        />
      ) : null}
      <Words {...props} field="cooperation" label={words.cooperation} />
      <Words {...props} field="link" label={words.link} />
    </Part>
  );
}
