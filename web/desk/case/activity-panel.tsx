import type { JSX } from 'preact';
import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { OriginMark } from '../elsewhere/origin-mark.tsx';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { aboutOf, describeEvent, reasonOf } from './describe-event.ts';

/** The verified log, step by step, in its own order. */
export function ActivityPanel({ view }: { readonly view: CaseView }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().activity;
  return (
    <>
      <h3 class="visually-hidden">{words.title}</h3>
      <p class="quiet">{view.intact ? words.verified(view.events.length) : words.notVerified}</p>
      <ol class="steps">
        {view.events.map((event) => (
          <Step
            key={event.sequence}
            event={event}
            about={aboutOf(desk, view, event)}
            counts={!(view.state.access?.withoutEffect ?? []).includes(event.sequence)}
          />
        ))}
      </ol>
    </>
  );
}

type StepProps = {
  readonly event: CaseEvent;
  readonly about: string | null;
  readonly counts: boolean;
};

function Step({ event, about, counts }: StepProps): JSX.Element {
  const { desk } = useSurroundings();
  const reason = reasonOf(event);
  return (
    <li class="step-line">
      <p class="step-line__what">
        <strong>{memberLabel(desk, event.author)}</strong>{' '}
        {describeEvent(event, (id) => memberLabel(desk, id), about)}
      </p>
      {event.type === 'filed' && event.entered ? (
        <p>
          <OriginMark origin={{ kind: 'entered', by: event.entered.by, ...event.entered.entry }} />
        </p>
      ) : null}
      {counts ? null : (
        <p>
          <strong>{t().people.strangers.mark}</strong>
        </p>
      )}
      {reason === null ? null : <Written text={reason} />}
      <p class="quiet">
        {formatInstant(event.time)} · {t().activity.step(event.sequence)}
      </p>
    </li>
  );
}
