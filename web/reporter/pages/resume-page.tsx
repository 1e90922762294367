import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { isWorthKeeping } from '../draft.ts';
import { loadSealer } from '../load-sealer.ts';
import type { PageProps } from '../page-props.ts';
import { FoundDraftView } from '../parts/found-draft-view.tsx';
import { OpenForm } from '../parts/open-form.tsx';
import { Page } from '../parts/page.tsx';
import { resumedFrom } from '../paused-draft-of.ts';
import type { FoundDraft } from '../sealing/keep-draft.ts';
import { t } from '../text.ts';

type Shown =
  | { readonly kind: 'form' }
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly found: FoundDraft }
  | { readonly kind: 'dropped' };

/** Phrase in, everything typed so far out, or the word that nothing lies under it. */
export function ResumePage(props: PageProps): JSX.Element {
  const { dispatch } = props;
  const [shown, setShown] = useState<Shown>({ kind: 'form' });
  const words = t().resume;
  const toForm = (): void => setShown({ kind: 'form' });
  const look = async (typed: string): Promise<void> => {
    const { findPaused } = await loadSealer();
    const found = await findPaused(typed);
    setShown(found === null ? { kind: 'none' } : { kind: 'found', found });
  };
  if (shown.kind === 'form') {
    return (
      <Page {...props} key="form" title={words.title}>
        <OpenForm {...props} words={words} openPhrase={look} />
      </Page>
    );
  }
  if (shown.kind === 'found') {
    const { found } = shown;
    return (
      <Page {...props} key="found" title={words.found.title} onBack={toForm}>
        <FoundDraftView
          found={found}
          replaces={isWorthKeeping(props.journey.draft)}
          onResume={() => dispatch({ type: 'resume', kept: found.kept, ...resumedFrom(found.paused) })}
          onDropped={() => setShown({ kind: 'dropped' })}
        />
      </Page>
    );
  }
  const outcome = shown.kind === 'none' ? words.none : words.dropped;
  return (
    <Page {...props} key={shown.kind} title={outcome.title} onBack={toForm}>
      <Notice tone={shown.kind === 'none' ? 'plain' : 'good'}>
        <p>{outcome.text}</p>
      </Notice>
      <div class="actions">
        <Button kind="second" onPress={() => dispatch({ type: 'go', page: 'front' })}>
          {t().pause.done.front}
        </Button>
      </div>
    </Page>
  );
}
