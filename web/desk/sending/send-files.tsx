import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView } from '../../../src/casework/desk.ts';
import { useLanguage } from '../../shared/hooks/use-language.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { s } from '../../shared/text.ts';
import { formatClock } from '../format-time.ts';
import { useChanges } from '../hooks/use-changes.ts';
import { isSessionEnd } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { loadSending, type SendingPart } from './load-sending.ts';
import { outgoingOf } from './outgoing-store.ts';

/** The way to sending files: what does it is fetched when somebody asks for it, or has begun. */
export function SendFiles({ view }: { readonly view: CaseView }): JSX.Element {
  const { desk, announce, onSessionEnd } = useSurroundings();
  const { tag } = useLanguage();
  const store = outgoingOf(desk);
  useChanges(store);
  const outgoing = store.of(view.id);
  const [wished, setWished] = useState(outgoing.files.length > 0);
  const [loaded, setLoaded] = useState<{ readonly tag: string; readonly part: SendingPart } | null>(null);
  const [failed, setFailed] = useState(false);
  const words = t().sending;
  const { takenAt, failure } = outgoing;
  useEffect(() => {
    if (!wished || failed) return;
    let current = true;
    loadSending(tag).then(
      (part) => current && setLoaded({ tag, part }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [wished, failed, tag]);
  const told = useRef(takenAt);
  useEffect(() => {
    if (takenAt === null || told.current === takenAt) return;
    told.current = takenAt;
    announce(words.done);
    setWished(false);
  }, [takenAt]);
  useEffect(() => {
    if (isSessionEnd(failure)) onSessionEnd();
  }, [failure]);
  return (
    <section aria-label={words.title} class="box">
      <h4>{words.title}</h4>
      {takenAt === null ? null : (
        <Notice tone="good" title={words.done}>
          <p>{words.doneAt(formatClock(takenAt))}</p>
        </Notice>
      )}
      {wished && loaded?.tag === tag ? (
        <loaded.part.SendForm view={view} betrays={loaded.part.betrays} onEnd={() => setWished(false)} />
      ) : (
        <>
          <p class="quiet">{words.intro}</p>
          {failed ? (
            <Notice tone="caution" urgent>
              <p>{words.loadFailed}</p>
            </Notice>
          ) : null}
          {wished && !failed ? (
            <Progress label={words.loading} />
          ) : (
            <div class="actions">
              <Button
                kind="second"
                small
                unavailable={!view.intact}
                onPress={() => {
                  setFailed(false);
                  setWished(true);
                }}
              >
                {failed ? s().tryAgain : words.open}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
