import type { JSX } from 'preact';
import { leaveThisPage } from '../quick-exit.ts';
import { s } from '../text.ts';
import { Button } from './button.tsx';

/** Always within reach: in the bar, and in every dialog that covers it. */
export function LeaveButton({ describedBy }: { readonly describedBy?: string }): JSX.Element {
  return (
    <Button kind="danger" small onPress={leaveThisPage} {...(describedBy && { describedBy })}>
      {s().leave}
    </Button>
  );
}
