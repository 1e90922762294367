import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../shared/hooks/use-language.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { s } from '../../shared/text.ts';
import type { KnownFile } from '../allowed.ts';
import type { OpenMailbox } from '../conversation.ts';
import { type Files, loadFiles } from '../files/load-files.ts';
import { t } from '../text.ts';

export type FilesDoorProps = {
  readonly mailbox: OpenMailbox;
  readonly onSent: (files: readonly KnownFile[]) => void;
};

/** The way to sending files: what does it is fetched when somebody asks for it. */
export function FilesDoor({ mailbox, onSent }: FilesDoorProps): JSX.Element {
  const { tag } = useLanguage();
  const [wished, setWished] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly tag: string; readonly files: Files } | null>(null);
  const [failed, setFailed] = useState(false);
  const words = t().filesDoor;
  useEffect(() => {
    if (!wished || failed) return;
    let current = true;
    loadFiles(tag).then(
      (files) => {
        if (!current) return;
        files.speak();
        setLoaded({ tag, files });
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [wished, failed, tag]);
  if (loaded !== null) return <loaded.files.FilesForm door={mailbox} onSent={onSent} />;
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {wished && !failed ? <Progress label={words.loading} /> : null}
      {failed ? (
        <Notice tone="caution" urgent>
          <p>{words.failed}</p>
        </Notice>
      ) : null}
      {wished && !failed ? null : (
        <div class="actions">
          <Button
            kind="second"
            onPress={() => {
              setFailed(false);
              setWished(true);
            }}
          >
            {failed ? s().tryAgain : words.open}
          </Button>
        </div>
      )}
    </section>
  );
}
