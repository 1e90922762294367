import type { JSX } from 'preact';
import type { NotCleanable } from '../../../src/files/clean.ts';
import type { Finding } from '../../../src/files/finding.ts';
import { Notice } from '../kit/notice.tsx';
import type { BetraysWords } from './betrays-words.ts';
import { placeText } from './place-text.ts';

export type WhatBetraysProps = {
  readonly words: BetraysWords;
  readonly findings: readonly Finding[];
  /** Why there is no clean copy; absent where there is one, which then lacks all that is listed. */
  readonly notCleanable?: NotCleanable;
};

/** What a file betrays beside what it shows, and whether its copy loses that. */
export function WhatBetrays({ words, findings, notCleanable }: WhatBetraysProps): JSX.Element {
  const list = <Findings words={words} findings={findings} />;
  if (notCleanable)
    return (
      <Notice tone="caution" title={words.cannot.title}>
        <p>{words.cannot.because[notCleanable]}</p>
        {findings.length > 0 ? <p>{words.contains}</p> : null}
        {list}
      </Notice>
    );
  return (
    <Notice title={words.title}>
      <p>{findings.length > 0 ? words.loses : words.none}</p>
      {list}
      <p>{words.stays}</p>
    </Notice>
  );
}

function Findings({ words, findings }: Pick<WhatBetraysProps, 'words' | 'findings'>): JSX.Element | null {
  if (findings.length === 0) return null;
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.code}>
          {words.codes[finding.code]}
          <Values words={words} finding={finding} />
        </li>
      ))}
    </ul>
  );
}

const MOST_SHOWN = 4;

// Whatever a file says stands apart from our own words, in its own direction.
function Values({ words, finding }: { words: BetraysWords; finding: Finding }): JSX.Element | null {
  const places = finding.places.map((place) => placeText(place, words));
  const values = [...places, ...finding.values];
  if (values.length === 0) return null;
  return (
    <ul>
      {values.slice(0, MOST_SHOWN).map((value) => (
        <li key={value}>
          <bdi>{value}</bdi>
        </li>
      ))}
      {values.length > MOST_SHOWN ? <li>{words.more}</li> : null}
    </ul>
  );
}
