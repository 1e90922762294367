import type { JSX } from 'preact';
import type { RelatedCase } from '../../../src/casefile/related-cases.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { caseName } from '../names.ts';
import { Excerpt } from '../parts/excerpt.tsx';
import { UrgencyTag } from '../parts/urgency-tag.tsx';
import { SearchCoverage } from '../search/search-coverage.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type RelatedPanelProps = {
  /** Null while the case itself was not read for the comparison. */
  readonly related: readonly RelatedCase[] | null;
  readonly onOpen: (id: string) => void;
};

/** Other cases that share something with the one that is open, each with what that is. */
export function RelatedPanel({ related, onOpen }: RelatedPanelProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().queue.related;
  const rows = new Map(desk.cases().map((row) => [row.id, row]));
  return (
    <section>
      <h3>{words.title}</h3>
      <p class="quiet">{words.intro}</p>
      <SearchCoverage />
      {related === null ? <p>{words.notRead}</p> : null}
      {related?.length === 0 ? <p>{words.none}</p> : null}
      <ul class="related">
        {(related ?? []).map((each) => {
          const row = rows.get(each.id);
          return row ? <RelatedItem key={each.id} related={each} row={row} onOpen={onOpen} /> : null;
        })}
      </ul>
    </section>
  );
}

type RelatedItemProps = {
  readonly related: RelatedCase;
  readonly row: CaseRow;
  readonly onOpen: (id: string) => void;
};

function RelatedItem({ related, row, onOpen }: RelatedItemProps): JSX.Element {
  const words = t().queue.related;
  const { card } = row;
  return (
    <li class="related__item">
      <p class="related__what">
        <UrgencyTag level={card.urgency} /> <strong>{caseName(card)}</strong> {t().codes.status[card.status]}
      </p>
      <ul class="related__why">
        {related.reasons.map((reason) => (
          <li key={reason}>{words.reasons[reason]}</li>
        ))}
        {related.contact === null ? null : <li>{words.contact(isolated(related.contact))}</li>}
      </ul>
      <p class="related__excerpt">
        <Excerpt card={card} />
      </p>
      <Button kind="second" small onPress={() => onOpen(related.id)}>
        {words.open(caseName(card))}
      </Button>
    </li>
  );
}
