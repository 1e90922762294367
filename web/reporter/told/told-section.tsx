import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { told as w } from '../told-words.ts';

/** In the conversation: the way to what was done. It looks the same whether or not anything was told. */
export function ToldSection({ onOpen }: { readonly onOpen: () => void }): JSX.Element {
  const words = w();
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <Button kind="second" onPress={onOpen}>
        {words.open}
      </Button>
    </section>
  );
}
