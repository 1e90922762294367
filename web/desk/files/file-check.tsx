import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { custodyOf, isWhole } from '../../../src/casefile/files/custody.ts';
import type { HeldItem } from '../../../src/casefile/files/held-item.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { hashWhole } from '../../shared/files/open-whole.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ReadingShare } from './reading-share.tsx';

export type FileCheckProps = { readonly view: CaseView; readonly item: HeldItem; readonly name: string };

/** Whether the file is what its sender sealed, by the last check of anybody, and the way to check it again. */
export function FileCheck({ view, item, name }: FileCheckProps): JSX.Element {
  const { desk } = useSurroundings();
  const { working, failure, run } = useTask();
  const [share, setShare] = useState<number | null>(null);
  const words = t().files.check;
  const custody = custodyOf(view.state.custody, item.id);
  const last = custody.checks.at(-1);
  const whole = isWhole(custody, item.copyHash);
  const check = (): Promise<boolean> =>
    run(async () => {
      const hash = await hashWhole(await desk.readFile(view.id, item.id), setShare);
      await desk.step(view.id, { type: 'file-checked', content: { item: item.id, hash } });
    }).finally(() => setShare(null));
  const told = last === undefined ? null : words.by(memberLabel(desk, last.by), formatInstant(last.time));
  return (
    <>
      {whole === true ? (
        <p class="quiet">
          {words.whole} {told}
        </p>
      ) : null}
      {whole === false ? (
        <Notice tone="danger" title={words.broken}>
          <p>{words.brokenText}</p>
          <p>{told}</p>
        </Notice>
      ) : null}
      <ReadingShare share={share} />
      <div class="actions">
        <Button
          small
          kind="second"
          unavailable={working || !view.intact}
          fullName={`${words.action} ${name}`}
          onPress={() => void check()}
        >
          {words.action}
        </Button>
      </div>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </>
  );
}
