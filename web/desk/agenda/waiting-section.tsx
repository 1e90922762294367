import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { caseName } from '../names.ts';
import { t } from '../text.ts';
import { CaseName } from './case-name.tsx';
import type { CaseRowsProps } from './case-rows.ts';

/** Cases whose deletion is proposed or agreed. */
export function WaitingSection({ rows, onOpenCase }: CaseRowsProps): JSX.Element | null {
  const words = t().agenda;
  const waiting = rows.flatMap(({ id, card }) =>
    card.deletion === 'none' ? [] : [{ id, card, state: words.state[card.deletion] }],
  );
  if (waiting.length === 0) return null;
  return (
    <section class="team__part" aria-label={words.waiting}>
      <h3>{words.waiting}</h3>
      <p class="quiet">{words.waitingLead}</p>
      <ul class="kept-list">
        {waiting.map(({ id, card, state }) => (
          <li class="kept" key={id}>
            <p>
              <strong>{state}</strong>
            </p>
            <CaseName card={card} />
            <div class="actions">
              <Button
                small
                kind="second"
                fullName={`${words.openCase} ${caseName(card)}`}
                onPress={() => onOpenCase(id)}
              >
                {words.openCase}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
