import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** Tells that cases left the list because a colleague took them: whoever left by themselves knows. */
export function GoneStrip(): JSX.Element | null {
  const { desk } = useSurroundings();
  const [closed, setClosed] = useState(0);
  const taken = desk.goneCases().filter(({ isNews, by }) => isNews && by !== desk.me.id).length;
  if (taken <= closed) return null;
  return (
    <div class="strip strip--caution" role="status">
      <p>{t().people.goneNews(taken - closed)}</p>
      <Button kind="quiet" small onPress={() => setClosed(taken)}>
        {t().newcomers.close}
      </Button>
    </div>
  );
}
