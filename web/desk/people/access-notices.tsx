import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { noticedStrangers } from './noticed-strangers.ts';

/** What somebody who opens the case must see of its people before anything else. */
export function AccessNotices({ view }: { readonly view: CaseView }): JSX.Element | null {
  const { desk } = useSurroundings();
  const { access, takenOnBy } = view.state;
  const words = t().people;
  const strangers = access?.withoutEffect.length ?? 0;
  const noticed = noticedStrangers(desk);
  // Loud at the first opening, and again when more came since; what was seen stays to be read.
  const [before] = useState(noticed.get(view.id) ?? 0);
  useEffect(() => void noticed.set(view.id, strangers), [noticed, view.id, strangers]);
  if (access === null) return null;
  const isNews = strangers > before;
  const isForMe = access.asked?.member === desk.me.id && takenOnBy !== desk.me.id;
  const asked = isForMe ? access.asked : null;
  return (
    <>
      {strangers === 0 ? null : (
        <Notice tone={isNews ? 'danger' : 'plain'} title={words.strangers.title} urgent={isNews}>
          <p>{words.strangers.text(strangers)}</p>
        </Notice>
      )}
      {asked ? (
        <Notice tone="caution" title={words.asked.title(memberLabel(desk, asked.by))}>
          <p>{words.asked.text}</p>
        </Notice>
      ) : null}
    </>
  );
}
