import type { JSX } from 'preact';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** What somebody who opens the case must see of its people before anything else. */
export function AccessNotices({ view }: { readonly view: CaseView }): JSX.Element | null {
  const { desk } = useSurroundings();
  const { access, takenOnBy } = view.state;
  const words = t().people;
  if (access === null) return null;
  const strangers = access.withoutEffect.length;
  const isForMe = access.asked?.member === desk.me.id && takenOnBy !== desk.me.id;
  const asked = isForMe ? access.asked : null;
  return (
    <>
      {strangers === 0 ? null : (
        <Notice tone="danger" title={words.strangers.title} urgent>
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
