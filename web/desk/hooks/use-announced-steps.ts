import { useEffect, useRef } from 'preact/hooks';
import type { CaseView } from '../../../src/casework/desk.ts';
import { aboutOf, describeEvent } from '../case/describe-event.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** Says what colleagues do in the case that is open, as it happens. */
export function useAnnouncedSteps(view: CaseView): void {
  const { desk, announce } = useSurroundings();
  const known = useRef(view.events.length);
  useEffect(() => {
    const fresh = view.events.slice(known.current).filter(({ author }) => author !== desk.me.id);
    known.current = view.events.length;
    const said = fresh.map((event) =>
      t().casePage.colleague(
        memberLabel(desk, event.author),
        describeEvent(event, (id) => memberLabel(desk, id), aboutOf(desk, view, event)),
      ),
    );
    if (said.length > 0) announce(said.join(' '));
  }, [view.events.length]);
}
