import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { GoneCase } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

type GoneProps = { readonly gone: GoneCase; readonly onBack: () => void };

/** What stands where a case was that is ours no longer: nothing of it is left on the page. */
export function GoneNotice({ gone, onBack }: GoneProps): JSX.Element {
  const { desk } = useSurroundings();
  const heading = useRef<HTMLHeadingElement>(null);
  const words = t().people.gone;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section>
      <h2 class="case__title" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <p>{wordsOf(gone, memberLabel(desk, gone.by))}</p>
      <div class="actions">
        <Button onPress={onBack}>{words.back}</Button>
      </div>
    </section>
  );
}

function wordsOf({ how }: GoneCase, label: string): string {
  const words = t().people.gone;
  if (how === 'left' || how === 'conflict') return words[how];
  return words.taken(label);
}
