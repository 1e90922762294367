import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../shared/hooks/use-language.ts';
import type { LanguageTag } from '../../shared/languages.ts';
import { type Intake, loadIntake } from '../load-intake.ts';

export type IntakeHandle = {
  /** Null until pages and words are there, in the language of the page. */
  readonly intake: Intake | null;
  readonly failed: boolean;
  readonly again: () => void;
};

type Loaded = { readonly tag: LanguageTag; readonly intake: Intake };

/** The further questions, fetched when `wanted`; anew when the language changes. */
export function useIntake(wanted: boolean): IntakeHandle {
  const { tag } = useLanguage();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const fetchThem = async (): Promise<void> => {
      const intake = await loadIntake(tag);
      // A language that was left meanwhile must not come in last.
      if (!current) return;
      intake.speak();
      setLoaded({ tag, intake });
    };
    fetchThem().catch(() => {
      if (current) setFailed(true);
    });
    return () => {
      current = false;
    };
  }, [wanted, tag, attempt]);
  const again = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { intake: loaded?.tag === tag ? loaded.intake : null, failed, again };
}
