import { describe, expect, it } from 'vitest';
import { buildDossier } from '../../../src/casefile/dossier/build-dossier.ts';
import {
  type DossierDocument,
  encodeDossierDocument,
} from '../../../src/casefile/dossier/dossier-document.ts';
import { releasableFiles } from '../../../src/casefile/dossier/released-files.ts';
import type { FileItem } from '../../../src/casefile/files/file-item.ts';
import type { HeldItem } from '../../../src/casefile/files/held-item.ts';
import { dossierOnFile } from '../../../src/casefile/referral/dossier-on-file.ts';
import {
  areFilesOfCase,
  doFilesGo,
  filesAlong,
  firstForbidden,
} from '../../../src/casefile/referral/files-along.ts';
import type { DossierFacts } from '../../../src/casefile/referral/referral-event.ts';
import {
  type ReferralState,
  referralsAfter,
  whatStopsSending,
} from '../../../src/casefile/referral/referral-state.ts';
import { whereReferralStands } from '../../../src/casefile/referral/where-referral-stands.ts';
import { consentFor, dossierInput, TODAY } from '../../support/dossier-case.ts';
import { ANNA, BEN, dossierFacts, referralWriter, UN } from '../../support/referral-events.ts';
import { sampleFileItem } from '../../support/sample-file-item.ts';

const [PHOTO, FILM, OTHER] = ['photo', 'film', 'other'].map((name) => sampleFileItem(name)) as [
  FileItem,
  FileItem,
  FileItem,
];
const consentTo = (...files: readonly FileItem[]) =>
  consentFor(
    { C3: 'granted', C11: 'granted' },
    UN,
    undefined,
    files.map(({ id }) => id),
  );
const ALLOWED = consentTo(PHOTO, FILM);

const document = (...items: readonly FileItem[]): DossierDocument => {
  const files = items.map(({ id, name }) => ({ id, label: name }));
  const consent = consentTo(...items);
  const built = buildDossier(dossierInput({ consent, held: items, files }));
  if (!('document' in built)) throw new Error(JSON.stringify(built.refused));
  return built.document;
};
const dossier = (listed: readonly FileItem[], along: readonly FileItem[]): DossierFacts => {
  const made = document(...listed);
  return dossierFacts({
    content: encodeDossierDocument(made),
    consents: made.consent.documents.map(({ hash }) => hash),
    made: TODAY,
    expires: '2026-12-20',
    ...(along.length > 0 && { files: along.map(({ id }) => ({ id, named: id })) }),
  });
};
const heldIn = (...items: readonly HeldItem[]) => ({
  held: items.map((item, sequence) => ({ item, when: '2026-11-20T12Z', sequence })),
  asks: [],
});
const readyWith = (facts: DossierFacts, held: readonly FileItem[], consent = ALLOWED) => {
  const write = referralWriter(1, facts);
  const events = [write.drafted(), write.approved(ANNA), write.approved(BEN)];
  const state = events.reduce<ReferralState>(
    (before, event) => referralsAfter(before, event, consent, heldIn(...held)),
    [],
  );
  const [referral] = state;
  if (referral === undefined) throw new Error('a referral');
  return referral;
};
const stop = (facts: DossierFacts, held: readonly FileItem[], consent = ALLOWED) =>
  whatStopsSending(readyWith(facts, held, consent), consent, TODAY);

describe('files that go along with a dossier', () => {
  it('are those that it lists, one by one', () => {
    const facts = dossier([PHOTO, FILM], [PHOTO, FILM]);
    expect(stop(facts, [PHOTO, FILM, OTHER])).toBeNull();
    const along = filesAlong(facts, document(PHOTO, FILM));
    expect(along.map(({ id, listed }) => [id, listed.hash])).toEqual([
      [PHOTO.id, PHOTO.copyHash],
      [FILM.id, FILM.copyHash],
    ]);
  });

  it('are none where it lists them alone, as dossiers of earlier releases do', () => {
    const facts = dossier([PHOTO], []);
    expect([filesAlong(facts, document(PHOTO)), stop(facts, [])]).toEqual([[], null]);
  });

  it.each<[string, readonly FileItem[], readonly FileItem[], readonly FileItem[]]>([
    ['more than it lists', [PHOTO], [PHOTO, FILM], [PHOTO, FILM]],
    ['fewer than it lists', [PHOTO, FILM], [PHOTO], [PHOTO, FILM]],
    ['in another order', [PHOTO, FILM], [FILM, PHOTO], [PHOTO, FILM]],
    ['another file than it lists', [PHOTO], [OTHER], [PHOTO, OTHER]],
    ['one that is of no file of the case', [PHOTO], [PHOTO], [OTHER]],
    ['one of another hash', [PHOTO], [PHOTO], [{ ...PHOTO, copyHash: OTHER.copyHash }]],
    ['one of another size', [PHOTO], [PHOTO], [{ ...PHOTO, bytes: 7 }]],
    ['one of another kind', [PHOTO], [PHOTO], [{ ...PHOTO, mediaType: 'text/html' }]],
  ])('stop it where they are %s', (_which, listed, along, held) => {
    const facts = dossier(listed, along);
    const consent = consentTo(PHOTO, FILM, OTHER);
    expect(areFilesOfCase(facts, heldIn(...held).held)).toBe(false);
    expect(stop(facts, held, consent)).toBe('other-content');
    const stands = whereReferralStands(readyWith(facts, held, consent), consent, TODAY, {
      reviewers: [ANNA, BEN],
      conflicts: [],
    });
    expect(stands).toBe('dead');
  });

  it('leave the portal where they can be sealed for a key, by the same rules, and are shown where one is not to go', () => {
    const outside = { route: UN, format: 'age' };
    const handed = (facts: DossierFacts, held: readonly HeldItem[], consent = ALLOWED) => {
      const write = referralWriter(1, facts);
      const events = [write.drafted(), write.approved(ANNA), write.approved(BEN)];
      const files = { dossier: facts.hash, form: 'age' as const, hash: 'sealed' };
      const left = {
        sequence: 9,
        author: BEN,
        time: `${TODAY}T10:00:00Z`,
        type: 'files-handed',
        ...files,
      } as const;
      return [...events, left].reduce<ReferralState>(
        (before, event) => referralsAfter(before, event, consent, heldIn(...held)),
        [],
      )[0]?.handed[0]?.against;
    };
    const facts = { ...dossier([PHOTO], [PHOTO]), outside };
    expect(handed(facts, [PHOTO])).toBeNull();
    expect(handed(facts, [OTHER])).toBe('other-content');
    expect(handed(facts, [{ ...PHOTO, copyHash: OTHER.copyHash }])).toBe('other-content');
    const lock = { of: 'k', quorum: 2, commitment: 'c', holders: [] };
    expect(handed(facts, [{ ...PHOTO, lock }])).toBe('other-content');
    const unasked = consentFor({ C3: 'granted', C11: 'granted' }, UN, ['C3'], [PHOTO.id]);
    expect(handed(facts, [PHOTO], unasked)).toBe('unconfirmed');
    expect(handed(facts, [PHOTO], consentTo(FILM))).toBe('no-consent');
    expect([doFilesGo(facts), doFilesGo({ ...facts, outside: { ...outside, format: 'print' } })]).toEqual([
      true,
      false,
    ]);
  });

  it('are the fault of what is on file where they are of another number than it lists', () => {
    expect(dossierOnFile(dossier([PHOTO], [PHOTO, FILM]))).toEqual({ fault: 'other-files' });
    expect(dossierOnFile(dossier([PHOTO], [PHOTO]))).toEqual({ document: document(PHOTO) });
  });

  it('need what the person said of each file, for this destination, and confirmed', () => {
    const facts = dossier([PHOTO, FILM], [PHOTO, FILM]);
    const at = { today: TODAY, destination: UN };
    expect(firstForbidden(facts, ALLOWED, at)).toBeNull();
    expect(firstForbidden(facts, consentTo(PHOTO), at)).toBe('refused');
    const unasked = consentFor({ C3: 'granted', C11: 'granted' }, UN, ['C3'], [PHOTO.id, FILM.id]);
    expect(firstForbidden(facts, unasked, at)).toBe('unconfirmed');
    expect(firstForbidden(facts, ALLOWED, { ...at, destination: 'ilo' })).toBe('elsewhere');
    expect(firstForbidden(facts, null, at)).toBe('none');
  });

  it('may be a copy with parts covered, by the name of the file of which it is one, and of no other', () => {
    const copy = sampleFileItem('covered');
    const covering = {
      parent: FILM.id,
      root: PHOTO.id,
      page: 1,
      covers: 2,
      by: ANNA,
      time: `${TODAY}T10:00:00Z`,
    };
    const held = [
      { item: PHOTO, when: '2026-11-20T12Z', sequence: 1 },
      { item: copy, when: '2026-11-20T12Z', sequence: 2, covering },
    ];
    const facts = (named: string): DossierFacts => ({
      ...dossier([copy], []),
      files: [{ id: copy.id, named }],
    });
    expect(areFilesOfCase(facts(PHOTO.id), held)).toBe(true);
    for (const named of [copy.id, FILM.id]) expect(areFilesOfCase(facts(named), held)).toBe(false);
    const at = { today: TODAY, destination: UN };
    expect(firstForbidden(facts(PHOTO.id), consentTo(PHOTO), at)).toBeNull();
    expect(firstForbidden(facts(PHOTO.id), consentTo(copy), at)).toBe('refused');
    const free = (consent: ReturnType<typeof consentTo>) =>
      releasableFiles(
        { ...dossierInput({ consent }).state, files: { held, asks: [] } },
        { consentId: UN },
        TODAY,
      ).map(({ id }) => id);
    expect(free(consentTo(PHOTO))).toEqual([PHOTO.id, copy.id]);
    expect(free(consentTo(copy, FILM))).toEqual([]);
  });

  it('are never one that two have to open, whoever named it', () => {
    const lock = { of: null, quorum: 2, commitment: '', holders: [] };
    const [held] = heldIn(PHOTO).held;
    if (held === undefined) throw new Error('a file');
    expect(areFilesOfCase(dossier([PHOTO], [PHOTO]), [held])).toBe(true);
    const locked = { ...held, item: { ...PHOTO, blob: { ...PHOTO.blob, key: null }, lock } };
    expect(areFilesOfCase(dossier([PHOTO], [PHOTO]), [locked])).toBe(false);
    const input = dossierInput({ consent: ALLOWED });
    const state = { ...input.state, consent: ALLOWED };
    const free = (file: typeof locked | typeof held) =>
      releasableFiles({ ...state, files: { held: [file], asks: [] } }, { consentId: UN }, TODAY).length;
    expect([free(held), free(locked)]).toEqual([1, 0]);
  });

  it('are not begun to be sent in anybody’s log where the person named another file', () => {
    const facts = dossier([PHOTO], [PHOTO]);
    const write = referralWriter(10, facts);
    const consent = consentTo(FILM);
    const before = [readyWith(facts, [PHOTO], ALLOWED)];
    const [begun] = referralsAfter(before, write.sending(), consent, heldIn(PHOTO));
    expect(begun?.sending).toBeNull();
    const [rightly] = referralsAfter(
      before,
      { ...write.sending(), time: `${TODAY}T10:00:00Z` },
      ALLOWED,
      heldIn(PHOTO),
    );
    expect(rightly?.sending).not.toBeNull();
  });
});
