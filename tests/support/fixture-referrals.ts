import type { CaseEvent } from '../../src/casefile/case-event.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { buildDossier } from '../../src/casefile/dossier/build-dossier.ts';
import { FIRST_CHOICES } from '../../src/casefile/dossier/dossier-choices.ts';
import { decodeDossierDocument, encodeDossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import type { News, NewsContent } from '../../src/casefile/referral/news-document.ts';
import { type DossierFacts, isAboutReferral } from '../../src/casefile/referral/referral-event.ts';
import { type Referral, whatStopsSending } from '../../src/casefile/referral/referral-state.ts';
import { goneUnsaid, othersUnsaid } from '../../src/casefile/referral/unsaid.ts';
import type { Destination } from '../../src/casefile/routing/destination.ts';
import type { KnownDestination } from '../../src/casefile/routing/reachable.ts';
import type { ReferralDesk } from '../../src/casework/referrals/referral-calls.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { ProtocolError } from '../../src/protocol/errors.ts';
import { sha256Of } from '../../src/protocol/primitives/sha256.ts';
import { dayAfter } from '../../src/protocol/times.ts';
import { approvalFacts } from './referral-events.ts';

/** What a desk in memory lets these do: the events of a case, by its id, and writing one more. */
export interface FixtureLog {
  readonly events: (id: string) => readonly CaseEvent[];
  readonly write: (id: string, author: string, body: object) => void;
  readonly call: () => Promise<void>;
  readonly instant: () => string;
  readonly me: string;
  /** Whom the team reaches off the portal. */
  readonly destinations: () => readonly Destination[];
}

export interface FixtureReferrals {
  readonly desk: Omit<ReferralDesk, 'tell'>;
  /** A colleague proposes a dossier of a case as a preview begins, without names and coarse; gives its hash. */
  readonly proposeAs: (id: string, author: string, destination: KnownDestination) => string;
  /** A colleague approves the newest dossier of a case. */
  readonly approveAs: (id: string, author: string) => void;
  /** A colleague's program prints the newest dossier of a case, whatever the rules say. */
  readonly handAs: (id: string, author: string) => void;
  /** A destination says something about the newest dossier of a case. */
  readonly tell: (id: string, author: string, content: NewsContent) => void;
}

/** Referrals of a desk in memory: the events of the real one, without seals. */
export function fixtureReferrals(log: FixtureLog): FixtureReferrals {
  const { events, write, call, instant, me } = log;
  const stateOf = (id: string) => foldCase(events(id));
  const today = (): string => instant().slice(0, 10);
  const newest = (id: string): Referral => {
    const found = stateOf(id).referrals.at(-1);
    if (found === undefined) throw new ProtocolError('bad-argument', 'dossier');
    return found;
  };
  const withHash = (id: string, hash: string): Referral => {
    const found = stateOf(id).referrals.find(({ dossier }) => dossier.hash === hash);
    if (found === undefined) throw new ProtocolError('bad-argument', 'dossier');
    return found;
  };
  const draft = (id: string, author: string, destination: string, content: Uint8Array): string => {
    const { consent } = stateOf(id);
    const kept = log.destinations().find((each) => each.id === destination);
    const hash = toBase64url(sha256Of(new Uint8Array([...content, events(id).length])));
    const dossier: DossierFacts = {
      hash,
      referral: hash,
      destination,
      destinationKey: 'people',
      consents: consent?.live?.hashes ?? [],
      consentsHash: 'consents',
      roster: 'roster',
      made: today(),
      expires: dayAfter(Date.parse(instant()), 30),
      content,
      ...(kept && { outside: { route: kept.route, format: kept.format } }),
    };
    write(id, author, { type: 'dossier-drafted', dossier, quorum: 2 });
    return hash;
  };
  const approve = (id: string, author: string, { dossier }: Referral): void =>
    write(id, author, { type: 'dossier-approved', approval: approvalFacts(dossier), quorum: 2 });
  const news = (id: string, by: string, from: 'team' | 'destination', content: NewsContent, to: Referral) =>
    write(id, me, {
      type: 'referral-news',
      id: `news ${events(id).length}`,
      referral: to.dossier.referral,
      by,
      from,
      destinations: from === 'team' ? [] : [to.dossier.destination],
      said: instant(),
      news: { version: 1, ...content } as News,
    });
  return {
    desk: {
      draft: async (id, { destination, content }) => {
        await call();
        return draft(id, me, destination, content);
      },
      approve: async (id, hash) => {
        await call();
        approve(id, me, withHash(id, hash));
      },
      withdraw: async (id, dossier, reason) => {
        await call();
        write(id, me, { type: 'dossier-withdrawn', dossier, reason });
      },
      send: async (id, dossier) => {
        await call();
        if (whatStopsSending(withHash(id, dossier), stateOf(id).consent, today()) !== null)
          throw new ProtocolError('referral-too-few-approvals');
        write(id, me, { type: 'referral-sending', dossier });
        write(id, me, { type: 'referral-sent', dossier, envelope: 'envelope' });
      },
      handOver: async (id, dossier, { form, make }) => {
        await call();
        const referral = withHash(id, dossier);
        const destination = log.destinations().find((each) => each.id === referral.dossier.destination);
        if (destination === undefined) throw new ProtocolError('referral-other-key');
        if (whatStopsSending(referral, stateOf(id).consent, today()) !== null)
          throw new ProtocolError('referral-too-few-approvals');
        const document = decodeDossierDocument(referral.dossier.content);
        const made = await make({ document, destination });
        write(id, me, { type: 'dossier-handed', dossier, form, hash: toBase64url(sha256Of(made)) });
        return made;
      },
      // This desk holds no octets of any file.
      handOverFiles: () => Promise.reject(new ProtocolError('bad-argument', 'files')),
      hear: async (id, dossier, heard) => {
        await call();
        write(id, me, { type: 'referral-told', dossier, ...heard });
      },
      reply: async (id, dossier, words) => {
        await call();
        news(id, me, 'team', { status: 'team-reply', words }, withHash(id, dossier));
      },
      tellConsentGone: async (id, dossier) => {
        await call();
        const gone = goneUnsaid(withHash(id, dossier), stateOf(id).consent, today());
        if (gone !== null)
          news(id, me, 'team', { status: 'consent-gone', ...gone, words: '' }, withHash(id, dossier));
      },
      tellOfOthers: async (id, dossier) => {
        await call();
        const { referrals, consent } = stateOf(id);
        const others = othersUnsaid(withHash(id, dossier), referrals, consent, today());
        if (others.length > 0)
          news(id, me, 'team', { status: 'others-told', others, words: '' }, withHash(id, dossier));
      },
    },
    proposeAs: (id, author, destination) => {
      const built = buildDossier({
        state: stateOf(id),
        events: events(id).filter((event) => !isAboutReferral(event)),
        destination,
        organisation: 'Example Network',
        names: null,
        files: [],
        choices: FIRST_CHOICES,
        today: today(),
      });
      if (!('document' in built)) throw new Error(JSON.stringify(built.refused));
      return draft(id, author, destination.id, encodeDossierDocument(built.document));
    },
    approveAs: (id, author) => approve(id, author, newest(id)),
    handAs: (id, author) => {
      const { hash: dossier } = newest(id).dossier;
      write(id, author, { type: 'dossier-handed', dossier, form: 'print', hash: dossier });
    },
    tell: (id, author, content) => news(id, author, 'destination', content, newest(id)),
  };
}
