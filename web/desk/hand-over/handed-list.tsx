import type { JSX } from 'preact';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import { fromBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { toHex } from '../../../src/protocol/encoding/hex.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { againstInWords } from './against-in-words.ts';

/** What was made of a dossier, or of its files, to leave the portal, by whom and when, and loudly where the rules did not allow it. */
export function HandedList({ referral }: { readonly referral: Referral }): JSX.Element | null {
  const { desk } = useSurroundings();
  const words = t().handOver;
  if (referral.handed.length === 0) return null;
  return (
    <ul class="referral__lines">
      {referral.handed.map(({ sequence, by, time, hash, against, ...made }) => (
        <li key={sequence}>
          {words.made(
            made.what === 'files' ? words.files.forms[made.form] : words.forms[made.form],
            memberLabel(desk, by),
            formatInstant(time),
          )}
          <br />
          <span class="quiet export__hash">
            {t().exporting.hash} <code dir="ltr">{toHex(fromBase64url(hash))}</code>
          </span>
          {against === null ? null : (
            <Notice tone="danger" title={words.against.title}>
              <p>{againstInWords(against)}</p>
            </Notice>
          )}
        </li>
      ))}
    </ul>
  );
}
