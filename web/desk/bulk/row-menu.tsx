import type { JSX } from 'preact';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { caseName } from '../names.ts';
import { t } from '../text.ts';
import type { BulkAct } from './bulk-acts.ts';
import { BulkButtons, type BulkQuestion } from './bulk-buttons.tsx';

export type RowMenuProps = {
  readonly row: CaseRow;
  /** Whether other cases are being worked on. */
  readonly working: boolean;
  readonly onStart: (act: BulkAct) => void;
  readonly onAsk: (what: BulkQuestion) => void;
  readonly onEnd: () => void;
};

/** What can be done with one case of the list that nobody has to open for it, a conflict above all. */
export function RowMenu({ row, working, onStart, onAsk, onEnd }: RowMenuProps): JSX.Element {
  const words = t().queue.bulk;
  return (
    <Dialog
      title={words.menu(caseName(row.card))}
      onCancel={onEnd}
      actions={
        <Button kind="quiet" onPress={onEnd}>
          {s().close}
        </Button>
      }
    >
      <p>{working ? words.menuLater : words.menuText}</p>
      {working ? null : (
        <BulkButtons
          rows={[row]}
          onStart={(act) => {
            onEnd();
            onStart(act);
          }}
          onAsk={(what) => {
            onEnd();
            onAsk(what);
          }}
        />
      )}
    </Dialog>
  );
}
