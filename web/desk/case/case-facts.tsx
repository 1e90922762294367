import type { JSX } from 'preact';
import type { CaseState } from '../../../src/casefile/case-state.ts';
import type { LifeState } from '../../../src/casefile/life-state.ts';
import { formatDay } from '../../shared/format.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { languageName } from '../../shared/language-name.ts';
import { formatHour } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export function CaseFacts({ state }: { readonly state: CaseState }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().casePage;
  const holder = (id: string): string => (id === desk.me.id ? words.you : memberLabel(desk, id));
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.status, t().codes.status[state.status]],
    ...(state.life === null ? [] : [[t().life.stage, stageOf(state.life)] as const]),
    [words.facts.heldBy, state.takenOnBy === null ? words.nobody : holder(state.takenOnBy)],
    [words.facts.arrived, formatDay(state.received)],
    [words.facts.sent, formatHour(state.sent)],
    [words.facts.language, languageName(state.language)],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div class="fact" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const stageOf = ({ stage, frozen }: LifeState): string =>
  inARow([t().life.stages[stage], ...(frozen === null ? [] : [t().life.frozen])]);
