import type { JSX } from 'preact';
import { t } from '../text.ts';
import { CaseLine } from './case-line.tsx';
import type { CaseRowsProps } from './case-rows.ts';

/** Cases whose deletion is proposed or agreed. */
export function WaitingSection({ rows, onOpenCase }: CaseRowsProps): JSX.Element | null {
  const words = t().agenda;
  const waiting = rows.flatMap((row) =>
    row.card.deletion === 'none' ? [] : [{ row, state: words.state[row.card.deletion] }],
  );
  if (waiting.length === 0) return null;
  return (
    <section class="team__part" aria-label={words.waiting}>
      <h3>{words.waiting}</h3>
      <p class="quiet">{words.waitingLead}</p>
      <ul class="kept-list">
        {waiting.map(({ row, state }) => (
          <CaseLine key={row.id} row={row} onOpenCase={onOpenCase}>
            <strong>{state}</strong>
          </CaseLine>
        ))}
      </ul>
    </section>
  );
}
