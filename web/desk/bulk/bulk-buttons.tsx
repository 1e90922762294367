import type { JSX } from 'preact';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { agreeingToJunk, type BulkAct, decliningJunk, givingBack, muting, takingOn } from './bulk-acts.ts';

/** What is asked before cases are worked on that stand in the list. */
export type BulkQuestion = 'hand' | 'people' | 'junk' | 'conflict';

export type BulkButtonsProps = {
  readonly rows: readonly CaseRow[];
  readonly onStart: (act: BulkAct) => void;
  readonly onAsk: (what: BulkQuestion) => void;
};

/** What can be done with cases without opening them. */
export function BulkButtons({ rows, onStart, onAsk }: BulkButtonsProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().queue.bulk;
  const areMuted = rows.every(({ muted }) => muted);
  const isProposed = rows.some(({ card }) => card.junk !== null && card.status !== 'closed');
  const button = (label: string, onPress: () => void): JSX.Element => (
    <Button kind="second" small onPress={onPress}>
      {label}
    </Button>
  );
  return (
    <div class="bulk__acts" role="group" aria-label={words.label}>
      {button(words.takeOn, () => onStart(takingOn(desk)))}
      {rows.some(({ mine }) => mine) ? button(words.giveBack, () => onStart(givingBack(desk))) : null}
      {button(words.hand, () => onAsk('hand'))}
      {button(t().manyPeople.open, () => onAsk('people'))}
      {button(areMuted ? words.unmute : words.mute, () => onStart(muting(desk, !areMuted)))}
      {button(words.junk, () => onAsk('junk'))}
      {button(t().people.conflict.action, () => onAsk('conflict'))}
      {isProposed ? button(words.agree, () => onStart(agreeingToJunk(desk))) : null}
      {isProposed ? button(words.decline, () => onStart(decliningJunk(desk))) : null}
    </div>
  );
}
