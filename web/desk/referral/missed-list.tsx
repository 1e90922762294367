import type { JSX } from 'preact';
import { missedSteps } from '../../../src/casefile/referral/missed-steps.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** Steps of referrals that stand in the log and count for nothing, with why: shown, for somebody may have meant them. */
export function MissedList({ view }: { readonly view: CaseView }): JSX.Element | null {
  const { desk } = useSurroundings();
  const words = t().referrals.missed;
  const { referrals, access } = view.state;
  const missed = missedSteps(view.events, referrals, access?.withoutEffect ?? []);
  if (missed.length === 0) return null;
  return (
    <section aria-labelledby="missed-title">
      <h4 id="missed-title">{words.title}</h4>
      <p class="quiet">{words.lead}</p>
      <ul class="referral__lines">
        {missed.map(({ sequence, by, time, what, why }) => (
          <li key={sequence}>
            {words.line(words.what[what], memberLabel(desk, by), formatInstant(time))}. {words.why[why]}
          </li>
        ))}
      </ul>
    </section>
  );
}
