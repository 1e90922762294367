import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DATE_PRECISIONS } from '../../../src/casefile/codes/date-precision.ts';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { isDateComplete } from '../draft.ts';
import type { PageProps } from '../page-props.ts';
import { CountryField } from '../parts/country-field.tsx';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';
import { tooLong } from '../too-long.ts';

export function PlacePage(props: PageProps): JSX.Element {
  const { journey, dispatch } = props;
  const { draft } = journey;
  const [tried, setTried] = useState(false);
  const words = t().writing.place;
  const submit = (): boolean => {
    setTried(true);
    const complete =
      draft.country !== '' && isDateComplete(draft) && tooLong(draft, 'placeDetail') === undefined;
    if (complete) dispatch({ type: 'next' });
    return complete;
  };
  return (
    <Page {...props} title={words.title}>
      <Form action={s().continue} onSubmit={submit}>
        <CountryField {...props} tried={tried} />
        <TextField
          label={words.detail}
          hint={words.detailHint}
          error={tooLong(draft, 'placeDetail')}
          value={draft.placeDetail}
          onChange={(placeDetail) => dispatch({ type: 'write', change: { placeDetail } })}
        />
        <ChooseOne
          legend={words.when}
          value={draft.precision}
          onChange={(precision) => dispatch({ type: 'write', change: { precision, date: '' } })}
          options={DATE_PRECISIONS.map((value) => ({ value, label: words.precision[value] }))}
        />
        <DateField {...props} tried={tried} />
      </Form>
    </Page>
  );
}

// Typed, not picked: pickers of old phones are hard, and speak the phone's language, not the page's.
function DateField({
  journey,
  dispatch,
  tried,
}: PageProps & { readonly tried: boolean }): JSX.Element | null {
  const { precision, date } = journey.draft;
  const words = t().writing.place;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return null;
  const { label, hint } = {
    day: { label: words.dayLabel, hint: words.dayHint },
    month: { label: words.monthLabel, hint: words.monthHint },
    year: { label: words.yearLabel, hint: words.yearHint },
  }[precision];
  return (
    <TextField
      label={label}
      hint={hint}
      short
      error={tried && !isDateComplete(journey.draft) ? words.whenError : undefined}
      value={date}
      onChange={(typed) => dispatch({ type: 'write', change: { date: typed } })}
    />
  );
}
