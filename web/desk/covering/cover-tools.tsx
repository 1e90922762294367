import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownFile } from '../../shared/files/viewing/file-frame.tsx';
import { NotPictured } from '../../shared/files/viewing/pictures-due.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import type { Cover, PictureTrouble } from '../../shared/viewer-messages.ts';
import { t } from '../text.ts';
import { BoxList } from './box-list.tsx';
import { FIRST_COVER } from './move-cover.ts';
import { type CheckedPicture, checkPicture } from './picture-of-frame.ts';
import { turnCover } from './turn-cover.ts';
import { useCovers } from './use-covers.ts';

/** A picture that can be kept: of which page, and how many of its parts are covered. */
export type CoverablePicture = {
  readonly picture: CheckedPicture;
  readonly page: number;
  readonly covers: number;
};

export type CoverToolsProps = {
  readonly caseId: string;
  readonly item: string;
  readonly shown: ShownFile;
  /** Takes what hears of a box that was drawn in the frame. */
  readonly drawn: { current: ((cover: Cover) => void) | null };
  readonly onPicture: (made: CoverablePicture) => void;
  readonly onEnd: () => void;
};

/** Boxes over the page that is shown, and the copy in which they are for good. */
export function CoverTools({ caseId, item, shown, drawn, onPicture, onEnd }: CoverToolsProps): JSX.Element {
  const { line, view, kind } = shown;
  const pages = useCovers(caseId, item, view.page);
  const addButton = useRef<HTMLButtonElement>(null);
  const [chosen, choose] = useState<number | null>(null);
  const [drawing, setDrawing] = useState(true);
  const making = useRef<AbortController | null>(null);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<PictureTrouble | 'no-picture' | null>(null);
  const words = t().covering;
  const covers = pages.covers.map((cover) => turnCover(cover, view.turns));
  const write = (next: readonly Cover[]): void =>
    pages.write(next.map((cover) => turnCover(cover, 4 - view.turns)));
  useEffect(() => {
    line.cover({ covers, chosen, drawing });
  }, [pages.covers, view.page, view.turns, chosen, drawing]);
  useEffect(() => () => line.cover(null), []);
  const add = (cover: Cover): void => {
    if (pages.isFull) return;
    write([...covers, cover]);
    choose(covers.length);
  };
  drawn.current = add;
  useEffect(
    () => () => {
      drawn.current = null;
    },
    [],
  );
  const remove = (at: number): void => {
    write(covers.filter((_, other) => other !== at));
    choose(covers.length > 1 ? Math.min(at, covers.length - 2) : null);
    if (covers.length === 1) addButton.current?.focus();
  };
  const make = async (): Promise<void> => {
    const { signal } = (making.current = new AbortController());
    setWorking(true);
    setTrouble(null);
    try {
      const { page, turns } = view;
      const picture = await checkPicture(await line.picture({ page, turns, covers }));
      if (signal.aborted) return;
      setWorking(false);
      if (picture === null) setTrouble('no-picture');
      else onPicture({ picture, page, covers: covers.length });
    } catch (error) {
      if (signal.aborted) return;
      setWorking(false);
      setTrouble(error instanceof NotPictured ? error.why : 'failed');
    }
  };
  // What the frame still draws is not looked at.
  const stop = (): void => {
    making.current?.abort();
    setWorking(false);
  };
  useEffect(() => () => making.current?.abort(), []);
  return (
    <section class="covering" aria-label={words.title}>
      <h4>{words.title}</h4>
      <p>{words.hint}</p>
      {kind === 'pdf' ? <p>{words.onePage(view.page)}</p> : null}
      <div class="actions">
        <Button
          small
          kind="second"
          unavailable={pages.isFull}
          buttonRef={addButton}
          onPress={() => add(FIRST_COVER)}
        >
          {words.add}
        </Button>
        <Button small kind="quiet" onPress={() => setDrawing(!drawing)}>
          {drawing ? words.move : words.draw}
        </Button>
        <Button small kind="quiet" unavailable={!pages.canUndo} onPress={pages.undo}>
          {words.undo}
        </Button>
      </div>
      {covers.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <>
          <p class="quiet">{words.keys}</p>
          <BoxList
            covers={covers}
            chosen={chosen}
            onChoose={choose}
            onChange={(at, cover) => write(covers.map((each, other) => (other === at ? cover : each)))}
            onRemove={remove}
          />
        </>
      )}
      {trouble === null ? null : (
        <Notice tone="caution" title={words.trouble.title} urgent>
          <p>{words.trouble[trouble]}</p>
        </Notice>
      )}
      {working ? <Progress label={words.making} /> : null}
      <div class="actions">
        <Button small unavailable={working} onPress={() => void make()}>
          {words.make}
        </Button>
        <Button small kind={working ? 'second' : 'quiet'} onPress={working ? stop : onEnd}>
          {working ? words.stop : words.end}
        </Button>
      </div>
    </section>
  );
}
