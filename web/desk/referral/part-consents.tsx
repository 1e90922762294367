import type { JSX } from 'preact';
import type { ConsentState } from '../../../src/casefile/consent/consent-state.ts';
import type { Standing } from '../../../src/casefile/consent/standing.ts';
import type { DossierDocument } from '../../../src/casefile/dossier/dossier-document.ts';
import { partsToday } from '../../../src/casefile/referral/dossier-on-file.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { t } from '../text.ts';

export type PartConsentsProps = {
  readonly document: DossierDocument;
  readonly consent: ConsentState | null;
  /** Under which name the consent allows it. */
  readonly place: string;
};

/** Beside a dossier: which switches allow each of its parts, and whether they still do. */
export function PartConsents({ document, consent, place }: PartConsentsProps): JSX.Element {
  const words = t().referrals.reading;
  const parts = partsToday(document, consent, { today: dayOf(now()), destination: place });
  return (
    <div class="beside">
      <h5>{words.beside}</h5>
      <dl class="beside__parts">
        {parts.map(({ part, by }) => (
          <div key={part}>
            <dt>{t().dossier.part[part]}</dt>
            {by.map(({ code, standing }) => (
              <dd key={code}>
                {t().consent.codes[code]} – <strong>{standingWord(standing)}</strong>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}

const standingWord = (standing: Standing): string =>
  standing === 'granted' ? t().referrals.reading.granted : t().routing.standings[standing];
