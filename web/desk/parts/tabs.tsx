import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';

export type Tab<Value extends string> = { readonly value: Value; readonly label: string };

export type TabsProps<Value extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly children: ComponentChildren;
};

/** One panel of several. The arrow keys change it, the Tab key leads from its name into it. */
export function Tabs<Value extends string>(props: TabsProps<Value>): JSX.Element {
  const { tabs, chosen, onChoose } = props;
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent): void => {
    const next =
      tabs[
        placeAfter(
          event,
          tabs.findIndex(({ value }) => value === chosen),
          tabs.length,
        )
      ];
    if (!next) return;
    event.preventDefault();
    onChoose(next.value);
    bar.current?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} ref={bar} onKeyDown={press}>
        {tabs.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${value}`}
            data-tab={value}
            aria-selected={value === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={value === chosen ? 0 : -1}
            onClick={() => onChoose(value)}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} tabIndex={0}>
        {props.children}
      </div>
    </>
  );
}

/** -1 for a key that leads nowhere. */
function placeAfter(event: KeyboardEvent, at: number, count: number): number {
  const forwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backwards = forwards === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  if (event.key === forwards) return (at + 1) % count;
  if (event.key === backwards) return (at + count - 1) % count;
  if (event.key === 'Home') return 0;
  return event.key === 'End' ? count - 1 : -1;
}
