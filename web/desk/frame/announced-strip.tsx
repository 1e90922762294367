import type { JSX } from 'preact';
import type { Announcement } from '../../../src/protocol/announcement.ts';
import { formatDay } from '../../shared/format.ts';
import { t } from '../text.ts';

/** What reporters are told at present, so that those who answer them know it. */
export function AnnouncedStrip({ announcement }: { readonly announcement: Announcement }): JSX.Element {
  const words = t().announcing;
  const day = formatDay(announcement.until);
  return (
    <section class="strip" aria-label={words.current}>
      <p>
        <strong>{words.current}.</strong>{' '}
        {announcement.kind === 'unstaffed' ? words.unstaffedUntil(day) : words.messageUntil(day)}
      </p>
    </section>
  );
}
