import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changeLanguage, language, spokenLanguages } from '../i18n.ts';
import { ENGLISH, type Language } from '../languages.ts';

/** Every language by its own name. The page speaks another one at once; what is typed and where one is stay. */
export function LanguagePicker(): JSX.Element {
  const current = language();
  const [coming, setComing] = useState<Language | null>(null);
  const [failed, setFailed] = useState(false);
  const choose = async (tag: string): Promise<void> => {
    const chosen = spokenLanguages().find((each) => each.tag === tag) ?? ENGLISH;
    setComing(chosen);
    setFailed(false);
    try {
      await changeLanguage(chosen);
    } catch {
      setFailed(true);
    }
    setComing((latest) => (latest === chosen ? null : latest));
  };
  // Also in English, for somebody who stands before a page in letters that they cannot read.
  const name = current === ENGLISH ? current.word : `${current.word} (${ENGLISH.word})`;
  return (
    <>
      <label class="picker" aria-busy={coming !== null}>
        <Globe />
        <span class="visually-hidden">{name}</span>
        <select
          class="picker__select"
          value={(coming ?? current).tag}
          autocomplete="off"
          translate={false}
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          {spokenLanguages().map(({ tag, ownName }) => (
            <option key={tag} value={tag} lang={tag}>
              {ownName}
            </option>
          ))}
        </select>
      </label>
      {failed && coming === null ? (
        <p class="picker__failed" role="alert">
          {current.notLoaded}
        </p>
      ) : null}
    </>
  );
}

function Globe(): JSX.Element {
  return (
    <svg class="picker__globe" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      <ellipse cx="12" cy="12" rx="4" ry="9" />
      <path d="M3 12h18M5 6.7h14M5 17.3h14" />
    </svg>
  );
}
