import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { KeptItem, type KeptItemProps } from './kept-item.tsx';

export type KeptSectionProps<Item> = {
  readonly id: string;
  readonly words: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly add: string;
  };
  readonly items: readonly Item[];
  /** What an item is, in a few words, for whoever hears its buttons alone. */
  readonly nameOf: (item: Item) => string;
  readonly show: (item: Item) => ComponentChildren;
  /** Asks for a new item (null) or for changes to one; `end` closes it. */
  readonly dialog: (item: Item | null, end: () => void) => ComponentChildren;
  /** What stands before the list. */
  readonly children?: ComponentChildren;
};

/** Things of one kind that the team keeps, and the ways to add and change them. */
export function KeptSection<Item extends KeptItemProps['item']>({
  id,
  words,
  items,
  nameOf,
  show,
  dialog,
  children,
}: KeptSectionProps<Item>): JSX.Element {
  const [editing, setEditing] = useState<Item | 'new' | null>(null);
  return (
    <section class="team__part" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p class="quiet">{words.intro}</p>
      {children}
      {items.length === 0 ? <p>{words.none}</p> : null}
      <ul class="kept-list">
        {items.map((item) => (
          <KeptItem key={item.id} item={item} name={nameOf(item)} onChange={() => setEditing(item)}>
            {show(item)}
          </KeptItem>
        ))}
      </ul>
      <Button kind="second" onPress={() => setEditing('new')}>
        {words.add}
      </Button>
      {editing === null ? null : dialog(editing === 'new' ? null : editing, () => setEditing(null))}
    </section>
  );
}
