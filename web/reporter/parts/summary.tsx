import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import type { PageProps } from '../page-props.ts';
import { type DraftPart, partsOfDraft } from '../parts-of-draft.ts';
import { t } from '../text.ts';

/** Everything that will be sent, line by line, each with a way to change it. */
export function Summary({ journey, dispatch, trust }: PageProps): JSX.Element {
  return (
    <dl class="summary">
      {partsOfDraft(journey.draft, trust).map((part) => (
        <SummaryRow key={part.label} part={part} onMend={() => dispatch({ type: 'mend', page: part.page })} />
      ))}
    </dl>
  );
}

function SummaryRow(props: { readonly part: DraftPart; readonly onMend: () => void }): JSX.Element {
  const { part, onMend } = props;
  const words = t().check;
  return (
    <div class="summary__row">
      <dt>{part.label}</dt>
      <Value {...part} />
      <dd class="summary__edit">
        <Button kind="quiet" small fullName={words.editOf(part.label)} onPress={onMend}>
          {words.edit}
        </Button>
      </dd>
    </div>
  );
}

function Value({ value, own }: DraftPart): JSX.Element {
  if (value === '') return <dd class="quiet">{t().check.empty}</dd>;
  if (!own) return <dd>{value}</dd>;
  return (
    <dd class="written" dir="auto" lang="" translate={false}>
      {value}
    </dd>
  );
}
