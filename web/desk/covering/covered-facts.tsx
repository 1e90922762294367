import type { JSX } from 'preact';
import { heldFile } from '../../../src/casefile/files/files-state.ts';
import type { Covering } from '../../../src/casefile/files/held-file.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { isolated } from '../../shared/isolated.ts';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type CoveredFactsProps = { readonly view: CaseView; readonly covering: Covering };

/** Of which file a copy is, by whom, and how much of it is covered. */
export function CoveredFacts({ view, covering }: CoveredFactsProps): JSX.Element {
  const { desk } = useSurroundings();
  const { parent, page, covers, by, time } = covering;
  const words = t().covering;
  const name = isolated(heldFile(view.state.files, parent)?.item.name ?? '');
  return (
    <>
      <p>{words.copyOf(name, page)}</p>
      <p class="quiet">
        {words.covered(covers)} {words.by(memberLabel(desk, by), formatInstant(time))}
      </p>
    </>
  );
}
