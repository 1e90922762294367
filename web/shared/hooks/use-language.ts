import { useEffect, useState } from 'preact/hooks';
import { language, onLanguageChange } from '../i18n.ts';
import type { Language } from '../languages.ts';

/** Renders again when the page's language changes; at the root, the whole page speaks it. */
export function useLanguage(): Language {
  const [current, setCurrent] = useState(language);
  useEffect(() => onLanguageChange(() => setCurrent(language())), []);
  return current;
}
