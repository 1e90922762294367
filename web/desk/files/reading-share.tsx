import type { JSX } from 'preact';
import { Progress } from '../../shared/kit/progress.tsx';
import { t } from '../text.ts';

const PERCENT = 100;

/** How much of a file has been read; nothing while none is. */
export function ReadingShare({ share }: { readonly share: number | null }): JSX.Element | null {
  if (share === null) return null;
  return <Progress label={t().files.reading(Math.floor(share * PERCENT))} share={share} />;
}
