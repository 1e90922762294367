import type { JSX } from 'preact';
import type { Run } from '../../../src/casefile/dossier/redact.ts';
import { t } from '../text.ts';

/** Words as they leave: with other names for people, and the reason where something is hidden. */
export function RunsView({ runs }: { readonly runs: readonly Run[] }): JSX.Element {
  const words = t().dossier;
  return (
    <div class="written" dir="auto" translate={false}>
      {runs.map((run, at) =>
        'text' in run ? (
          run.text
        ) : (
          <mark key={at} class="run">
            {'person' in run ? run.person : words.hidden(words.reasons[run.hidden])}
          </mark>
        ),
      )}
    </div>
  );
}
