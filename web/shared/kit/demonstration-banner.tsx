import type { JSX } from 'preact';
import { s } from '../text.ts';

/** Stands on every page of a portal whose team is invented. */
export function DemonstrationBanner(): JSX.Element {
  return <p class="demonstration">{s().demonstration}</p>;
}
