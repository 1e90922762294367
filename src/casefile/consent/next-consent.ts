import { type ConsentBody, type ConsentChoices, type ConsentPlace, consentBody } from './first-consent.ts';

/** A consent that takes the place of one document, or of several that stood beside each other. Hashes in base64url. */
export type NextConsent =
  | (ConsentBody & { readonly version: 1; readonly previous: string | null })
  | (ConsentBody & { readonly version: 3; readonly previous: string[] });

/**
 * A later consent, ready to be signed or attested. `replaces`: the hash of everything that the team holds and nothing replaces,
 * withdrawals among them, in any order (in a mailbox: what the head slot names). What it does not name stands beside it: a
 * consent narrows it, a withdrawal defeats it. `now` in milliseconds since 1970. Source: docs/protocol.md, section 4.3.
 */
export const nextConsent = (
  place: ConsentPlace,
  choices: ConsentChoices,
  replaces: readonly string[],
  language: string,
  now: number,
): NextConsent => {
  const body = consentBody(place, choices, language, now);
  const previous = [...new Set(replaces)].toSorted();
  return previous.length > 1
    ? { version: 3, ...body, previous }
    : { version: 1, ...body, previous: previous[0] ?? null };
};
