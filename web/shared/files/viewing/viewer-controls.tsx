import type { JSX } from 'preact';
import { Button } from '../../kit/button.tsx';
import type { View } from '../../viewer-messages.ts';
import type { ViewingWords } from './viewing-words.ts';

const STEP = 1.5;
const LARGEST = 8;
const SMALLEST = 0.5;
const QUARTERS = 4;

export type ViewerControlsProps = {
  readonly words: ViewingWords;
  readonly view: View;
  readonly pages: number;
  readonly onChange: (change: Partial<View>) => void;
};

/** How somebody wants to see the file that is open. */
export function ViewerControls({ words, view, pages, onChange }: ViewerControlsProps): JSX.Element {
  const { page, zoom, turns, veiled } = view;
  const way = (label: string, change: Partial<View>, unavailable = false): JSX.Element => (
    <Button small kind="quiet" unavailable={unavailable} onPress={() => onChange(change)}>
      {label}
    </Button>
  );
  return (
    <div class="actions">
      <Button small kind={veiled ? 'main' : 'quiet'} onPress={() => onChange({ veiled: !veiled })}>
        {veiled ? words.show : words.blur}
      </Button>
      {pages > 1 ? (
        <>
          {way(words.before, { page: page - 1 }, page <= 1)}
          <span class="viewer__page">{words.page(page, pages)}</span>
          {way(words.next, { page: page + 1 }, page >= pages)}
        </>
      ) : null}
      {way(words.larger, { zoom: Math.min(LARGEST, zoom * STEP) }, zoom >= LARGEST)}
      {way(words.smaller, { zoom: Math.max(SMALLEST, zoom / STEP) }, zoom <= SMALLEST)}
      {way(words.turn, { turns: (turns + 1) % QUARTERS })}
    </div>
  );
}
