import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Warning, warningsOf } from '../../../src/casefile/distressing.ts';
import type { Report } from '../../../src/casefile/report.ts';
import { codeLabel } from '../../shared/code-label.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { Button } from '../../shared/kit/button.tsx';
import { t } from '../text.ts';

export type FoldedWordsProps = {
  readonly report: Report;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
};

/** Words that somebody wanted folded: what they tell of stands before them, and one press opens them. */
export function FoldedWords({ report, open, onToggle, children }: FoldedWordsProps): JSX.Element {
  const id = useId();
  const words = t().reading;
  const warnings = warningsOf(report).map(labelOf);
  return (
    <>
      <div class="folded">
        <p id={id}>{warnings.length === 0 ? words.byChoice : words.tells(inARow(warnings))}</p>
        <Button kind="second" small describedBy={id} expanded={open} onPress={onToggle}>
          {open ? words.fold : words.unfold}
        </Button>
        <span class="quiet folded__key">{words.byKey}</span>
      </div>
      {open ? children : null}
    </>
  );
}

const labelOf = ({ id, code }: Warning): string => codeLabel(id, code, t().codes.date);
