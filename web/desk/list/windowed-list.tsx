import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scrollToShow, windowOf } from './window-of.ts';

export type WindowedListProps<Item extends { readonly id: string }> = {
  readonly items: readonly Item[];
  /** The one row that the Tab key reaches; always drawn. */
  readonly activeId: string | null;
  readonly label: string;
  readonly children: (item: Item) => ComponentChildren;
  /** Scrolls to a row and gives it the focus, once it is drawn. */
  readonly focusRow: RefObject<(id: string) => void>;
};

type View = { readonly scrolled: number; readonly height: number; readonly rowHeight: number };

const UNMEASURED: View = { scrolled: 0, height: 800, rowHeight: 128 };

/** A list of any length of which only what is seen is drawn. Every row has the height of the first. */
export function WindowedList<Item extends { readonly id: string }>(
  props: WindowedListProps<Item>,
): JSX.Element {
  const { items, activeId, label, focusRow } = props;
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [view, setView] = useState(UNMEASURED);
  const look = (): void => {
    const element = box.current;
    if (!element || element.clientHeight === 0) return;
    const rowHeight = element.querySelector('li')?.offsetHeight ?? UNMEASURED.rowHeight;
    setView((before) => {
      const next = { scrolled: element.scrollTop, height: element.clientHeight, rowHeight };
      const same =
        before.scrolled === next.scrolled && before.height === next.height && before.rowHeight === rowHeight;
      return same ? before : next;
    });
  };
  useLayoutEffect(look, [items.length > 0]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useKeptPlace(box, items, view.rowHeight);
  useLayoutEffect(() => {
    if (wanted.current === null || wanted.current !== activeId) return;
    wanted.current = null;
    const at = items.findIndex(({ id }) => id === activeId);
    const element = box.current;
    if (!element || at < 0) return;
    element.scrollTop = scrollToShow(at, view.rowHeight, element.scrollTop, element.clientHeight);
    element.querySelector<HTMLElement>('[data-active] button.row')?.focus({ preventScroll: true });
  });
  focusRow.current = (id) => {
    wanted.current = id;
    setView((before) => ({ ...before }));
  };
  const { first, end } = windowOf(items.length, view.rowHeight, view.scrolled, view.height);
  const drawn = items.slice(first, end).map((item, place) => ({ item, at: first + place }));
  const activeAt = items.findIndex(({ id }) => id === activeId);
  const active = items[activeAt];
  if (active && (activeAt < first || activeAt >= end)) drawn.push({ item: active, at: activeAt });
  return (
    <div class="rows" ref={box} onScroll={look}>
      <ul class="rows__list" aria-label={label} style={{ blockSize: `${items.length * view.rowHeight}px` }}>
        {drawn.map(({ item, at }) => (
          <li
            class="rows__item"
            key={item.id}
            aria-setsize={items.length}
            aria-posinset={at + 1}
            data-active={item.id === activeId ? '' : undefined}
            style={{ insetBlockStart: `${at * view.rowHeight}px` }}
          >
            {props.children(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is being looked at stays where it is when rows above it come or go. */
function useKeptPlace(
  box: RefObject<HTMLDivElement | null>,
  items: readonly { readonly id: string }[],
  rowHeight: number,
): void {
  const before = useRef(items);
  useLayoutEffect(() => {
    const element = box.current;
    const [old, scrolled] = [before.current, element?.scrollTop ?? 0];
    before.current = items;
    if (!element || old === items || scrolled === 0) return;
    const top = Math.floor(scrolled / rowHeight);
    const topId = old[top]?.id;
    const at = items.findIndex(({ id }) => id === topId);
    if (at >= 0 && at !== top) element.scrollTop = scrolled + (at - top) * rowHeight;
  }, [items]);
}
