import { useEffect, useState } from 'preact/hooks';
import { language } from '../i18n.ts';
import { loadPhraseBook } from '../load-phrase-book.ts';
import { formOf } from '../phrase-form.ts';
import type { PhraseHelp } from '../phrase-help.ts';

/** Help with a phrase while it is typed; null until its lists are there. Where they do not arrive, opening says so. */
export function usePhraseHelp(typed: string): PhraseHelp | null {
  const [help, setHelp] = useState<PhraseHelp | null>(null);
  useEffect(() => {
    let current = true;
    const show = (found: PhraseHelp | null): void => {
      if (current) setHelp(found);
    };
    loadPhraseBook()
      .then(({ helpFor }) => helpFor(typed, formOf(language().tag)))
      .then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [typed]);
  return help;
}
