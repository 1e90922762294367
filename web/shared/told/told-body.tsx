import type { JSX } from 'preact';
import type { ToldLines, ToldMessages } from './told-lines.ts';

export type ToldBodyProps = { readonly told: ToldLines; readonly words: ToldMessages };

/** What was told of one referral: when, what, and what came of it. */
export function ToldBody({ told, words }: ToldBodyProps): JSX.Element {
  return (
    <>
      {told.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{words.whatCame}</h3>
      {told.came.length === 0 ? (
        <p>{words.nothingCame}</p>
      ) : (
        <ul>
          {told.came.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {told.parts.length === 0 ? null : (
        <>
          <h3>{words.whichParts}</h3>
          <ul>
            {told.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
