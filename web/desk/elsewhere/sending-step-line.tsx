import type { JSX } from 'preact';
import { Progress } from '../../shared/kit/progress.tsx';
import type { SendingStep } from '../../shared/sending-step.ts';
import { t } from '../text.ts';

/** How far a sending is, in one line with a bar. */
export function SendingStepLine({ step }: { readonly step: SendingStep }): JSX.Element {
  const words = t().elsewhere.sending;
  if (step.at === 'waiting') return <Progress label={words.waiting(step.seconds)} />;
  return <Progress label={step.at === 'checking' ? words.locking : words[step.at]} />;
}
