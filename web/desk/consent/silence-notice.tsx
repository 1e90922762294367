import type { JSX } from 'preact';
import type { CaseState } from '../../../src/casefile/case-state.ts';
import { isOver } from '../../../src/casefile/codes/case-stages.ts';
import { silenceOf } from '../../../src/casefile/consent/silence.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { t } from '../text.ts';
import { answerInWords } from './answer-in-words.ts';

/** That nothing was heard of the person for long, and what they said for that. Nothing follows from it by itself. */
export function SilenceNotice({ state }: { readonly state: CaseState }): JSX.Element | null {
  const silence = silenceOf(state, dayOf(now()));
  if (silence === null || (state.life !== null && isOver(state.life.stage))) return null;
  const { silence: words, codes } = t().consent;
  const { days, goOn, publish } = silence;
  return (
    <Notice tone="caution" title={words.title(days)}>
      <ul>
        <li>
          {codes.C13}: <strong>{answerInWords('C13', goOn)}</strong>
        </li>
        <li>
          {codes.C15}: <strong>{answerInWords('C15', publish)}</strong>
        </li>
      </ul>
      {goOn === 'ask' || publish === 'ask' ? <p>{words.trusted}</p> : null}
      {goOn === 'refused' && publish === 'refused' ? <p>{words.stop}</p> : null}
      <p>{words.careful}</p>
    </Notice>
  );
}
