import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { movesFrom } from '../../../src/casefile/codes/case-stages.ts';
import type { LifeState } from '../../../src/casefile/life-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { StepDialog } from '../parts/step-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ActDialog } from './act-dialog.tsx';
import { StageDialog } from './stage-dialog.tsx';

export type StageSectionProps = { readonly view: CaseView; readonly life: LifeState };

/** Where the case stands, how it came there, and the ways on. */
export function StageSection({ view, life }: StageSectionProps): JSX.Element {
  const { desk } = useSurroundings();
  const [asking, setAsking] = useState<'move' | 'freeze' | 'act' | null>(null);
  const words = t().life;
  const { frozen, stage, moves } = life;
  const freeze = frozen === null ? words.freeze : words.unfreeze;
  const type = frozen === null ? ('frozen' as const) : ('unfrozen' as const);
  const end = (): void => setAsking(null);
  return (
    <section class="course__part" aria-label={words.stage}>
      <h4>{words.stage}</h4>
      <p class="course__stage">
        <strong>{words.stages[stage]}</strong>
      </p>
      {frozen === null ? null : (
        <Notice tone="caution" title={words.frozen}>
          <Written text={frozen.reason ?? ''} />
          <p class="quiet">{words.movedBy(memberLabel(desk, frozen.by), formatInstant(frozen.time))}</p>
        </Notice>
      )}
      <p class="quiet">{words.byHand}</p>
      <p class="quiet">{words.told}</p>
      <div class="actions">
        {frozen === null && movesFrom(stage).length > 0 ? (
          <Button small unavailable={!view.intact} onPress={() => setAsking('move')}>
            {words.move.action}
          </Button>
        ) : null}
        <Button small kind="second" unavailable={!view.intact} onPress={() => setAsking('act')}>
          {words.act.action}
        </Button>
        <Button small kind="second" unavailable={!view.intact} onPress={() => setAsking('freeze')}>
          {freeze.action}
        </Button>
      </div>
      <details>
        <summary>{words.history}</summary>
        <ol class="steps">
          {moves.map((move, at) => (
            <li class="step-line" key={`${at} ${move.stage}`}>
              <p class="step-line__what">
                <strong>{words.stages[move.stage]}</strong>
              </p>
              {move.reason === null ? null : <Written text={move.reason} />}
              <p class="quiet">{words.movedBy(memberLabel(desk, move.by), formatInstant(move.time))}</p>
            </li>
          ))}
        </ol>
      </details>
      {asking === 'move' ? <StageDialog view={view} life={life} onEnd={end} /> : null}
      {asking === 'act' ? <ActDialog view={view} onEnd={end} /> : null}
      {asking === 'freeze' ? (
        <StepDialog
          title={freeze.title}
          text={freeze.text}
          action={words.record}
          done={freeze.done}
          why={words.why}
          reasonOf={{ caseId: view.id, step: type }}
          work={(reason) => desk.step(view.id, { type, content: { reason } })}
          onEnd={end}
        />
      ) : null}
    </section>
  );
}
