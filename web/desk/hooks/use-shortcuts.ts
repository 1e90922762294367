import { useEffect, useRef } from 'preact/hooks';

export type Shortcuts = Readonly<Record<string, () => void>>;

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

const isForAField = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;
const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

/** Single keys that do something, except in fields, under a dialog, and while switched off. */
export function useShortcuts(shortcuts: Shortcuts, active: boolean): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || hasModifier(event) || isForAField(event)) return;
      if (document.querySelector('dialog[open]')) return;
      const act = Object.hasOwn(current.current, event.key) ? current.current[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [active]);
}
