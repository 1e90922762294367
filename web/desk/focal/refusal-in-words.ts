import { t } from '../text.ts';

/** Why nothing of a referral is shown. A code without words of its own is one that says that it cannot be read. */
export function refusalInWords(code: string): string {
  const words: Readonly<Record<string, string>> = t().focal.refusal.reasons;
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? t().focal.refusal.reasons.unreadable;
}
