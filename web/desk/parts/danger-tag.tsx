import type { JSX } from 'preact';
import type { DangerCode } from '../../../src/casefile/codes/danger.ts';
import { t } from '../text.ts';

const TONES: Readonly<Record<DangerCode, string>> = {
  now: 'tag tag--danger',
  'within-48-hours': 'tag tag--danger-soft',
  'within-days': 'tag tag--caution',
  ongoing: 'tag tag--caution',
  past: 'tag',
  unknown: 'tag',
  'prefer-not-to-say': 'tag',
};

/** How urgent a case is, said in words; the colour only repeats them. */
export function DangerTag({ danger }: { readonly danger: DangerCode }): JSX.Element {
  return <span class={TONES[danger]}>{t().codes.danger[danger]}</span>;
}
