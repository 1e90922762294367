import type { ComponentChildren, JSX } from 'preact';
import { Fragment } from 'preact';
import { useId, useRef } from 'preact/hooks';

export type Tab<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** What it stands under, together with its neighbours of the same group. */
  readonly group?: string;
};

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
  const groups = grouped(tabs);
  const isGrouped = groups.some(({ name }) => name !== '');
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
  const tabOf = ({ value, label }: Tab<Value>): JSX.Element => (
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
  );
  return (
    <>
      {isGrouped ? (
        <PartPicker label={props.label} groups={groups} chosen={chosen} onChoose={onChoose} />
      ) : null}
      <div
        class={isGrouped ? 'tabs tabs--grouped' : 'tabs'}
        role="tablist"
        aria-label={props.label}
        ref={bar}
        onKeyDown={press}
      >
        {groups.map(({ name, members }) =>
          name === '' ? (
            <Fragment key={name}>{members.map(tabOf)}</Fragment>
          ) : (
            <div class="tabs__group" role="presentation" key={name}>
              <span class="tabs__caption" aria-hidden="true">
                {name}
              </span>
              <div class="tabs__members" role="presentation">
                {members.map(tabOf)}
              </div>
            </div>
          ),
        )}
      </div>
      <div class="panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} tabIndex={0}>
        {props.children}
      </div>
    </>
  );
}

type Group<Value extends string> = { readonly name: string; readonly members: readonly Tab<Value>[] };

type PickerProps<Value extends string> = Omit<TabsProps<Value>, 'tabs' | 'children'> & {
  readonly groups: readonly Group<Value>[];
};

/** The same choice where there is no room for all names: one line, in the device's own list. */
function PartPicker<Value extends string>(props: PickerProps<Value>): JSX.Element {
  const { label, groups, chosen, onChoose } = props;
  const own = useRef<HTMLLabelElement>(null);
  const choose = (value: string): void => {
    const tab = groups.flatMap(({ members }) => members).find((each) => each.value === value);
    if (!tab) return;
    onChoose(tab.value);
    // Otherwise what was chosen begins below the edge of a small screen.
    requestAnimationFrame(() => own.current?.scrollIntoView({ block: 'start' }));
  };
  return (
    <label class="tabs__pick" ref={own}>
      <span class="tabs__pick-label">{label}</span>
      <select
        class="input"
        value={chosen}
        autocomplete="off"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {groups.map(({ name, members }) => (
          <optgroup key={name} label={name}>
            {members.map((tab) => (
              <option key={tab.value} value={tab.value}>
                {tab.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Neighbours of one group stand together. */
function grouped<Value extends string>(tabs: readonly Tab<Value>[]): readonly Group<Value>[] {
  const names = [...new Set(tabs.map(({ group }) => group ?? ''))];
  return names.map((name) => ({ name, members: tabs.filter(({ group }) => (group ?? '') === name) }));
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
