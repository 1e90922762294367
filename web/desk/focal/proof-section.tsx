import type { JSX } from 'preact';
import { CONSENT_CODES } from '../../../src/casefile/consent/switches.ts';
import type { ProvenConsent } from '../../../src/protocol/client/referral/verify-consents.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { formatDay } from '../../shared/format.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { isolated } from '../../shared/isolated.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { StandingReferral } from './focal-queue.ts';
import { printOf } from './mark-of.ts';
import { nameOfDestination } from './place-in-words.ts';

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;
type ProofProps = { readonly referral: StandingReferral };

/** Consent and approvals, stated as exactly what they prove; and what they do not. */
export function ProofSection({ referral }: ProofProps): JSX.Element {
  const words = t().focal.proofs;
  const { proven } = referral;
  return (
    <>
      <section class="card focal__proof" aria-labelledby="focal-proven">
        <h2 id="focal-proven">{words.title}</h2>
        {proven.consents.map((consent) => (
          <ConsentProof key={toBase64url(consent.hash)} referral={referral} consent={consent} />
        ))}
        {proven.confirmations.map(({ nonce, given, codes }) => (
          <p key={nonce}>
            {words.confirmed(formatDay(given.slice(0, DAY_CHARACTERS)), inARow(codes.map(useOf)))}
          </p>
        ))}
        <p>{words.approved(proven.approvers.length, printOf(proven.dossier.hash))}</p>
        <ul>
          {proven.approvers.map(({ member, given }) => (
            <li key={member.id}>
              {words.approver(isolated(member.label), isolated(member.about.organisation), formatDay(given))}
            </li>
          ))}
        </ul>
        <p>{words.sender(isolated(proven.sender.label))}</p>
      </section>
      <section aria-labelledby="focal-not-proven">
        <h2 id="focal-not-proven">{words.notTitle}</h2>
        <ul>
          <li>{words.notTrue}</li>
          <li>{proven.consent === 'signed' ? words.notPerson : words.notAttested}</li>
          <li>{words.notSince}</li>
        </ul>
      </section>
    </>
  );
}

/** One consent: who stands behind it, what it covers, for whom, and until when. */
function ConsentProof({ referral, consent }: ProofProps & { readonly consent: ProvenConsent }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().focal.proofs;
  const { proven } = referral;
  const { document, hash, by } = consent;
  const key = printOf(proven.consentKey);
  const seconds = proven.seconds.filter((second) => second.consent === toBase64url(hash));
  const answered = (answer: 'granted' | 'ask'): string[] =>
    CONSENT_CODES.filter((code) => document.switches[code] === answer).map(useOf);
  const refused = CONSENT_CODES.filter((code) => (document.switches[code] ?? 'refused') === 'refused');
  const isOver = document.expires < dayOf(now());
  return (
    <>
      <p>
        <strong>{by === null && proven.vouched === 'signed' ? words.signed(key) : words.attested}</strong>
      </p>
      {by === null && proven.vouched === 'attested' ? <p>{words.keyOfEntered(key)}</p> : null}
      {by === null ? null : <p>{words.inWordOf(isolated(by.label))}</p>}
      {seconds.map((second) => (
        <p key={second.by.id}>{words.second(isolated(second.by.label), groundOf(second.ground))}</p>
      ))}
      <Listed title={words.covers} items={answered('granted')} />
      <Listed title={words.asksFirst} items={answered('ask')} />
      <Listed title={words.coversNot} items={refused.map(useOf)} />
      {document.destinations.length === 0 ? null : (
        <p>{words.for(inARow(document.destinations.map((id) => nameOfDestination(desk, id))))}</p>
      )}
      <p>
        {isOver ? (
          <strong>{words.over(formatDay(document.expires))}</strong>
        ) : (
          words.lives(formatDay(document.given.slice(0, DAY_CHARACTERS)), formatDay(document.expires))
        )}
      </p>
    </>
  );
}

type ListedProps = { readonly title: string; readonly items: readonly string[] };

function Listed({ title, items }: ListedProps): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

const useOf = (code: string): string => {
  const codes: Readonly<Record<string, string>> = t().consent.codes;
  return codes[code] ?? code;
};

const groundOf = (ground: string): string => {
  const { grounds } = t().focal.proofs;
  const known: Readonly<Record<string, string>> = grounds;
  return known[ground] ?? grounds.other;
};
