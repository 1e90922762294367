import type { JSX } from 'preact';
import type { MemberRole } from '../../../src/protocol/roster-document.ts';
import { Button } from '../../shared/kit/button.tsx';
import { PageFrame } from '../../shared/kit/page-frame.tsx';
import { PageTitle } from '../../shared/kit/page-title.tsx';
import { s } from '../../shared/text.ts';
import { t } from '../text.ts';

export type WrongRolePageProps = { readonly role: MemberRole; readonly onSignOut: () => void };

/** Someone of the team who has no cases signed in. */
export function WrongRolePage({ role, onSignOut }: WrongRolePageProps): JSX.Element {
  const words = t().signIn;
  return (
    <PageFrame name={t().frame.name} skipLabel={s().skipToContent} end={null} foot={<p>{words.notStored}</p>}>
      <PageTitle>{words.wrongRole.title}</PageTitle>
      <p>{words.wrongRole.text(words.roles[role])}</p>
      <div class="actions">
        <Button onPress={onSignOut}>{t().frame.signOut}</Button>
      </div>
    </PageFrame>
  );
}
