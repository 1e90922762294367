import type { JSX } from 'preact';

export type WrittenProps = {
  readonly text: string;
  /** The language it was written in, where it is known. */
  readonly language?: string;
};

/** Text that a person wrote, to the last character: never interpreted, each paragraph in its own direction. */
export function Written({ text, language }: WrittenProps): JSX.Element {
  return (
    <div class="written" dir="auto" lang={language ?? ''} translate={false}>
      {text}
    </div>
  );
}
