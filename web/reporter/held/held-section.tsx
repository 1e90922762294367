import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { KnownFile } from '../allowed.ts';
import { a } from '../allowing-words.ts';
import { h } from '../held-words.ts';
import type { ConsentMail } from './consent-mail.ts';
import { EndsSoon } from './ends-soon.tsx';

export type HeldSectionProps = Pick<ConsentMail, 'consenting'> & {
  /** The files that were sent from this page: others may see none of them unless the person says so. */
  readonly files: readonly KnownFile[];
  readonly onOpen: () => void;
};

/** In the conversation: whether the time runs out, and the way to all that is allowed. */
export function HeldSection({ consenting, files, onOpen }: HeldSectionProps): JSX.Element {
  const { held } = consenting;
  const words = h();
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      {held.kind === 'signed' || held.kind === 'attested' ? <EndsSoon {...held} /> : null}
      {held.kind === 'unchecked' ? (
        <Notice tone="danger">
          <p>{words.unchecked}</p>
        </Notice>
      ) : null}
      {files.length === 0 ? null : (
        <Notice tone="plain">
          <p>{words.filesSent(a().page.groups.files.title)}</p>
        </Notice>
      )}
      <Button kind="second" onPress={onOpen}>
        {words.open}
      </Button>
    </section>
  );
}
