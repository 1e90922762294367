import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { leaveThisPage } from '../../shared/quick-exit.ts';
import { s } from '../../shared/text.ts';

/** Always within reach: in the bar, and in every dialog that covers it. */
export function LeaveButton({ describedBy }: { readonly describedBy?: string }): JSX.Element {
  return (
    <Button kind="danger" small onPress={leaveThisPage} {...(describedBy && { describedBy })}>
      {s().leave}
    </Button>
  );
}
