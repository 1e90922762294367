import { useRef } from 'preact/hooks';

const HANDS_ON = '.list:hover, .list:focus-within';

/**
 * The time by which the list is in order: that of the last wish of its reader, and the present minute while nobody's hand or
 * focus is in the list. So no row moves away under a finger because a minute went by.
 */
export function useOrderTime(minute: number, wish: unknown): number {
  const at = useRef(minute);
  const wished = useRef(wish);
  const isAsked = wished.current !== wish;
  wished.current = wish;
  if (isAsked || document.querySelector(HANDS_ON) === null) at.current = minute;
  return at.current;
}
