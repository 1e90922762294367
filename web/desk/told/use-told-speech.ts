import { useEffect, useState } from 'preact/hooks';
import type { ToldSpeech } from '../../shared/told/told-lines.ts';
import { loadToldSpeech } from './told-speech.ts';

/** The words of a language once they came, or why they did not. */
export function useToldSpeech(tag: string): {
  readonly speech: ToldSpeech | null;
  readonly failure: unknown;
} {
  const [speech, setSpeech] = useState<ToldSpeech | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    loadToldSpeech(tag).then(
      (loaded) => current && setSpeech(loaded),
      (error: unknown) => current && setFailure(error),
    );
    return () => {
      current = false;
    };
  }, [tag]);
  return { speech, failure };
}
