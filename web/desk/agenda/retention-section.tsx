import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { now } from '../../shared/clock.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { formatShortDay } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { caseName } from '../names.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { keptLongEnough } from './kept-long-enough.ts';

/** Cases past the time of keeping: proposed for deletion together, each agreed to on its own. */
export function RetentionSection({ rows }: { readonly rows: readonly CaseRow[] }): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const words = t().agenda;
  const { retentionDays } = desk.roster().document.policy;
  const due = keptLongEnough(rows, retentionDays, now());
  const ids = due.map(({ id }) => id).filter((id) => chosen.includes(id));
  const propose = async (): Promise<void> => {
    const done = await run(async () => {
      for (const id of ids) await desk.proposeDeletion(id, 'kept-long-enough', words.note);
    });
    if (done) announce(words.proposedThese(ids.length));
  };
  return (
    <section class="team__part" aria-label={words.retention}>
      <h3>{words.retention}</h3>
      <p class="quiet">{words.retentionLead(retentionDays)}</p>
      {due.length === 0 ? (
        <p class="quiet">{words.noneToDelete}</p>
      ) : (
        <>
          <ChooseSome
            legend={words.retention}
            values={ids}
            options={due.map(({ id, card }) => ({
              value: id,
              label: caseName(card),
              detail: words.overSince(formatShortDay(card.overSince ?? card.received)),
            }))}
            onChange={setChosen}
          />
          <Button unavailable={working || ids.length === 0} onPress={() => void propose()}>
            {working ? t().life.working : words.proposeThese(ids.length)}
          </Button>
        </>
      )}
      {failure === null ? null : <ProblemNotice error={failure} title={words.notProposed} />}
    </section>
  );
}
