import { encodeDossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import type { EventFacts } from '../../src/casefile/event-facts.ts';
import type { News, NewsContent } from '../../src/casefile/referral/news-document.ts';
import type { ApprovalFacts, DossierFacts, ReferralAct } from '../../src/casefile/referral/referral-event.ts';

import { sampleDossier } from './sample-dossier.ts';
import { uponHashes } from './upon-consent.ts';

export const [ANNA, BEN, CLEO, FOCAL] = ['anna', 'ben', 'cleo', 'focal'];
export const UN = 'un-focal-point';
export const DAY = '2026-03-05';

type Told<Act> = Act extends ReferralAct ? EventFacts & Act : never;
/** An event of a referral, of any kind. */
export type ReferralEvent = Told<ReferralAct>;

const contentTo = (destination = UN, consents: readonly string[] = ['first']): Uint8Array =>
  encodeDossierDocument(uponHashes(sampleDossier(destination), consents));

/** A dossier for the focal point upon the consent `first`, or for another destination and upon other consents as the rules make it. */
export const dossierFacts = (change: Partial<DossierFacts> = {}): DossierFacts => ({
  hash: 'dossier',
  referral: 'referral',
  destination: UN,
  destinationKey: 'people',
  consents: ['first'],
  consentsHash: 'consents',
  roster: 'roster',
  made: DAY,
  expires: '2026-04-20',
  content: change.content ?? contentTo(change.destination, change.consents),
  ...change,
});

/** What an approval of a dossier says. */
export const approvalFacts = (
  { content: _content, consents: _consents, made, hash, ...dossier }: DossierFacts,
  change: Partial<ApprovalFacts> = {},
): ApprovalFacts => ({ ...dossier, dossier: hash, consent: 'signed', given: made, ...change });

export interface ReferralWriter {
  readonly drafted: (author?: string, dossier?: DossierFacts) => ReferralEvent;
  readonly approved: (author: string, change?: Partial<ApprovalFacts>) => ReferralEvent;
  readonly sending: (author?: string) => ReferralEvent;
  readonly sent: (author?: string) => ReferralEvent;
  readonly withdrawn: (author?: string) => ReferralEvent;
  /** `at`: the minute of the day's tenth hour in which it was said. */
  readonly news: (content: NewsContent, at?: number, id?: string) => ReferralEvent;
  readonly teamReply: (at?: number) => ReferralEvent;
  readonly teamWord: (content: NewsContent, at?: number) => ReferralEvent;
}

/** Events one after the other, numbered from `first` on, all about one dossier. */
export function referralWriter(first = 1, dossier: DossierFacts = dossierFacts()): ReferralWriter {
  let sequence = first;
  const facts = (author: string): EventFacts => ({ sequence: sequence++, author, time: `${DAY}T10:00:00Z` });
  const told = (
    content: NewsContent,
    at: number,
    id: string,
    from: 'destination' | 'team',
  ): ReferralEvent => ({
    ...facts(CLEO),
    type: 'referral-news',
    id,
    referral: dossier.referral,
    by: from === 'team' ? CLEO : FOCAL,
    from,
    destinations: from === 'team' ? [] : [UN],
    said: `${DAY}T10:${String(at).padStart(2, '0')}:00Z`,
    news: { version: 1, ...content } as News,
  });
  return {
    drafted: (author = ANNA, other = dossier) => ({
      ...facts(author),
      type: 'dossier-drafted',
      dossier: other,
      quorum: 2,
    }),
    approved: (author, change) => ({
      ...facts(author),
      type: 'dossier-approved',
      approval: approvalFacts(dossier, change),
      quorum: 2,
    }),
    sending: (author = ANNA) => ({ ...facts(author), type: 'referral-sending', dossier: dossier.hash }),
    sent: (author = ANNA) => ({
      ...facts(author),
      type: 'referral-sent',
      dossier: dossier.hash,
      envelope: 'envelope',
    }),
    withdrawn: (author = ANNA) => ({
      ...facts(author),
      type: 'dossier-withdrawn',
      dossier: dossier.hash,
      reason: 'The date is wrong.',
    }),
    news: (content, at = sequence, id = `news ${sequence}`) => told(content, at, id, 'destination'),
    teamReply: (at = sequence) =>
      told({ status: 'team-reply', words: 'Since March.' }, at, `reply ${sequence}`, 'team'),
    teamWord: (content, at = sequence % 60) => told(content, at, `word ${sequence}`, 'team'),
  };
}
