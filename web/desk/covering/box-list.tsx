import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { type Cover, WHOLE_SIDE } from '../../shared/viewer-messages.ts';
import { t } from '../text.ts';
import { moveCover } from './move-cover.ts';

export type BoxListProps = {
  /** As the page is turned. */
  readonly covers: readonly Cover[];
  readonly chosen: number | null;
  readonly onChoose: (at: number) => void;
  readonly onChange: (at: number, cover: Cover) => void;
  readonly onRemove: (at: number) => void;
};

const percent = (part: number): number => Math.round((part / WHOLE_SIDE) * 100);

/** The boxes of a page: whoever is on one moves it with the arrows. */
export function BoxList({ covers, chosen, onChoose, onChange, onRemove }: BoxListProps): JSX.Element {
  const words = t().covering;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chosen !== null) list.current?.querySelectorAll<HTMLButtonElement>('.covering__box')[chosen]?.focus();
  }, [chosen, covers.length]);
  const press = (event: KeyboardEvent, at: number, cover: Cover): void => {
    const moved = moveCover(cover, event);
    if (moved !== null) onChange(at, moved);
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(at);
    else return;
    event.preventDefault();
  };
  return (
    <ol class="covering__boxes" ref={list}>
      {covers.map((cover, at) => (
        <li key={at}>
          <button
            type="button"
            class="button button--small button--quiet covering__box"
            aria-pressed={at === chosen}
            onFocus={() => onChoose(at)}
            onClick={() => onChoose(at)}
            onKeyDown={(event) => press(event, at, cover)}
          >
            {words.box(at + 1)}
            <span class="quiet">
              {' '}
              {words.place(percent(cover.x), percent(cover.y), percent(cover.width), percent(cover.height))}
            </span>
          </button>
          <Button small kind="quiet" fullName={words.removeNamed(at + 1)} onPress={() => onRemove(at)}>
            {words.remove}
          </Button>
        </li>
      ))}
    </ol>
  );
}
