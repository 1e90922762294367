import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileToView } from '../../shared/files/viewing/viewer-line.ts';
import { useTask } from '../hooks/use-task.ts';

export type OpenFile = {
  /** What is looked at; null while nobody looks. */
  readonly open: FileToView | null;
  readonly look: () => Promise<boolean>;
  readonly close: () => void;
  /** The button that opens it: the focus is back there once it is closed. */
  readonly way: RefObject<HTMLButtonElement | null>;
  readonly working: boolean;
  readonly failure: unknown;
};

/** A file that can be looked at. `read` gives it once it may be shown. */
export function useOpenFile(read: () => Promise<FileToView>): OpenFile {
  const [open, setOpen] = useState<FileToView | null>(null);
  const { working, failure, run } = useTask();
  const way = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && open === null) way.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);
  const look = (): Promise<boolean> => run(async () => setOpen(await read()));
  return { open, look, close: () => setOpen(null), way, working, failure };
}
