import { CONSENT_TEXT_VERSION, firstConsentSwitches } from '../../../src/casefile/consent.ts';
import { signConsent } from '../../../src/protocol/client/consent.ts';
import type { ReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { CONSENT_DAYS } from '../../../src/protocol/limits.ts';
import { dayAfter, hourOf } from '../../../src/protocol/times.ts';
import { language } from '../../shared/i18n.ts';

/** The consent that the page shows: the team may read and, where it was marked, one on duty opens names alone. */
export function signedConsentOf(keys: ReporterKeys, at: number, alone: boolean): Uint8Array {
  return signConsent(
    {
      version: 1,
      organisation: toBase64url(keys.organisation),
      caseId: toBase64url(keys.caseId),
      textVersion: CONSENT_TEXT_VERSION,
      language: language().tag,
      switches: firstConsentSwitches(alone),
      destinations: [],
      files: [],
      given: hourOf(at),
      expires: dayAfter(at, CONSENT_DAYS),
      previous: null,
    },
    keys.consent.secretKey,
  );
}
