import type { JSX } from 'preact';
import { Progress } from '../../shared/kit/progress.tsx';
import type { SendingStep } from '../../shared/sending-step.ts';
import { t } from '../text.ts';

/** How far a sending is, in one line with a bar. */
export function SendingLine({ step }: { readonly step: SendingStep }): JSX.Element {
  const words = t().sending.steps;
  return <Progress label={step.at === 'waiting' ? words.waiting(step.seconds) : words[step.at]} />;
}
