import type { JSX } from 'preact';
import { type AloneOpening, unseenBy } from '../../../src/casefile/alone-opening.ts';
import type { CaseView, NamesView } from '../../../src/casework/desk.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** Rings at every desk on the case but the author's, until the person there says that they have seen it. */
export function AloneAlarm({ view }: { readonly view: CaseView }): JSX.Element | null {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const { identity } = view.state;
  const { names } = view;
  if (identity === null || names === null) return null;
  const see = async (opening: number): Promise<void> => {
    if (await run(() => desk.seenOpenedAlone(view.id, opening))) announce(t().parts.done.seen);
  };
  return (
    <>
      {unseenBy(identity.alone, desk.me.id).map((opening) => (
        <Notice
          key={opening.sequence}
          tone="danger"
          title={t().parts.alone.alarm(memberLabel(desk, opening.by))}
          urgent
        >
          <AloneFacts opening={opening} names={names} />
          <div class="actions">
            <Button
              kind="second"
              unavailable={working || !view.intact}
              onPress={() => void see(opening.sequence)}
            >
              {t().parts.alone.seen}
            </Button>
          </div>
          {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
        </Notice>
      ))}
    </>
  );
}

export type AloneFactsProps = { readonly opening: AloneOpening; readonly names: NamesView };

/** When, why, and what stands against it. */
export function AloneFacts({ opening, names }: AloneFactsProps): JSX.Element {
  const words = t().parts.alone;
  const isOffDuty = names.offDuty.includes(opening.sequence);
  const faults = [...opening.faults, ...(isOffDuty ? (['off-duty'] as const) : [])];
  return (
    <>
      <p>{words.alarmOn(formatInstant(opening.time))}</p>
      <Written text={opening.reason} />
      <p>
        {faults.length === 0 ? (
          words.byRules
        ) : (
          <strong>
            {words.against} {inARow(faults.map((fault) => words.faults[fault]))}
          </strong>
        )}
      </p>
    </>
  );
}
