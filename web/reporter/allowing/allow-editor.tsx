import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasDecided } from '../allowed.ts';
import { a } from '../allowing-words.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import { type Deciding, GroupPage } from './group-page.tsx';
import type { GroupId } from './groups.ts';
import { GroupsList } from './groups-list.tsx';

export type AllowEditorProps = PageProps &
  Deciding & {
    /** Leads elsewhere than the page's usual way back. */
    readonly onBack?: () => void;
    /** What stands below the list of groups: how to go on. */
    readonly children: ComponentChildren;
  };

/** All groups with what was decided, and each on a page of its own. Nobody has to open any. */
export function AllowEditor(props: AllowEditorProps): JSX.Element {
  const [group, setGroup] = useState<GroupId | null>(null);
  const words = a().page;
  if (group !== null) {
    return <GroupPage {...props} key={group} group={group} onDone={() => setGroup(null)} />;
  }
  return (
    <Page key="all" {...props} title={words.title}>
      {hasDecided(props.allowed) ? null : <p>{words.intro}</p>}
      <p>{words.heard}</p>
      <p>{words.visibility}</p>
      <GroupsList {...props} onOpen={setGroup} />
      {props.children}
    </Page>
  );
}
