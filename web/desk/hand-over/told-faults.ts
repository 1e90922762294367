import { TELLER_CHARACTERS } from '../../../src/casefile/referral/referral-event.ts';
import { t } from '../text.ts';
import type { ToldForm } from './use-told-form.ts';

/** Who told it, or whom it was told: one line without the marks that a name may not have. */
export const tellerOf = ({ teller }: Pick<ToldForm, 'teller'>): string =>
  teller
    .toWellFormed()
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .trim();

/** What is wrong with by whom and when it was said, in words. `today`: a day. */
export function tellerFaults(
  form: ToldForm,
  today: string,
): { readonly teller: string | undefined; readonly day: string | undefined } {
  const words = t().handOver.told;
  const who = tellerOf(form);
  const missing =
    form.status === 'team-reply' || form.status === 'consent-gone' ? words.toldMissing : words.tellerMissing;
  return {
    teller: who === '' || who.length > TELLER_CHARACTERS ? missing : undefined,
    day: form.day === '' || form.day > today ? words.dayMissing : undefined,
  };
}
