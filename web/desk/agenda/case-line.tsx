import type { ComponentChildren, JSX } from 'preact';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { caseName } from '../names.ts';
import { t } from '../text.ts';
import { CaseName } from './case-name.tsx';

export type CaseLineProps = {
  readonly row: Pick<CaseRow, 'id' | 'card'>;
  readonly onOpenCase: (id: string) => void;
  /** What there is to say of the case. */
  readonly children: ComponentChildren;
};

/** A case in a list of other things, and the way into it. */
export function CaseLine({ row: { id, card }, onOpenCase, children }: CaseLineProps): JSX.Element {
  const words = t().agenda;
  return (
    <li class="kept">
      <p>{children}</p>
      <CaseName card={card} />
      <div class="actions">
        <Button
          small
          kind="second"
          fullName={`${words.openCase} ${caseName(card)}`}
          onPress={() => onOpenCase(id)}
        >
          {words.openCase}
        </Button>
      </div>
    </li>
  );
}
