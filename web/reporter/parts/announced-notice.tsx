import type { JSX } from 'preact';
import { formatDay } from '../../shared/format.ts';
import { language } from '../../shared/i18n.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import type { Announced } from '../team.ts';
import { t } from '../text.ts';

/** What the team tells reporters at present: in the page's language where it wrote in it, else in all that it wrote. */
export function AnnouncedNotice({ announced }: { readonly announced: Announced | null }): JSX.Element | null {
  if (announced === null) return null;
  const words = t().announced;
  const nobody = announced.kind === 'unstaffed';
  return (
    <Notice
      tone="caution"
      title={nobody ? words.unstaffed(formatDay(announced.until)) : words.message}
      urgent={nobody}
    >
      {nobody ? <p>{words.unstaffedText}</p> : null}
      {textsFor(announced, language().tag).map(([tag, text]) => (
        <p class="written" dir="auto" lang={tag} key={tag}>
          {text}
        </p>
      ))}
    </Notice>
  );
}

function textsFor({ texts }: Announced, tag: string): [string, string][] {
  const own = texts[tag];
  return own === undefined ? Object.entries(texts) : [[tag, own]];
}
