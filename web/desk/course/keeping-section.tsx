import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { DeletionNotice } from './deletion-notice.tsx';
import { ProposeDialog } from './propose-dialog.tsx';

/** Whether the case must be kept, and the way to delete it: two reviewers, then for good. */
export function KeepingSection({ view }: { readonly view: CaseView }): JSX.Element {
  const { desk } = useSurroundings();
  const [asking, setAsking] = useState<'propose' | 'hold' | null>(null);
  const words = t().keeping;
  const { hold, deletion } = view.state.eyes;
  const change = hold === null ? words.hold : words.lift;
  const type = hold === null ? ('hold-set' as const) : ('hold-lifted' as const);
  const end = (): void => setAsking(null);
  return (
    <section class="course__part" aria-label={words.title}>
      <h4>{words.title}</h4>
      {hold === null ? null : (
        <Notice title={words.held(memberLabel(desk, hold.by), formatInstant(hold.time))}>
          <Written text={hold.reason} />
        </Notice>
      )}
      {deletion === null ? null : <DeletionNotice view={view} deletion={deletion} />}
      <div class="actions">
        <Button small kind="second" unavailable={!view.intact} onPress={() => setAsking('hold')}>
          {change.action}
        </Button>
        {hold === null && deletion === null ? (
          <Button small kind="second" unavailable={!view.intact} onPress={() => setAsking('propose')}>
            {words.propose.action}
          </Button>
        ) : null}
      </div>
      {asking === 'propose' ? <ProposeDialog view={view} ground="" onEnd={end} /> : null}
      {asking === 'hold' ? (
        <StepDialog
          title={change.title}
          text={change.text}
          action={t().life.record}
          done={change.done}
          why={t().life.why}
          reasonOf={{ caseId: view.id, step: type }}
          work={(reason) => desk.step(view.id, { type, content: { reason } })}
          onEnd={end}
        />
      ) : null}
    </section>
  );
}
