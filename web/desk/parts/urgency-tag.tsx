import type { JSX } from 'preact';
import type { Urgency } from '../../../src/casefile/codes/urgency.ts';
import { t } from '../text.ts';

const TONES: Readonly<Record<Urgency, string>> = {
  P0: 'tag tag--danger',
  P1: 'tag tag--danger-soft',
  P2: 'tag tag--caution',
  P3: 'tag',
};

// Told apart without any colour, in print and in forced colours too.
const SHAPES: Readonly<Record<Urgency, string>> = { P0: '◆', P1: '▲', P2: '●', P3: '○' };

/** How soon a case needs people: a code, a word and a shape; the colour only repeats them. */
export function UrgencyTag({ level }: { readonly level: Urgency }): JSX.Element {
  return (
    <span class={TONES[level]}>
      <span aria-hidden="true">{SHAPES[level]} </span>
      <bdi>{level}</bdi> {t().urgency.levels[level]}
    </span>
  );
}
