import { toReplace } from '../../src/casefile/consent/consent-state.ts';
import type { ConsentChoices } from '../../src/casefile/consent/first-consent.ts';
import { buildDossier } from '../../src/casefile/dossier/build-dossier.ts';
import { type DossierDocument, encodeDossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import type { FileItem } from '../../src/casefile/files/file-item.ts';
import { routeOfDestination } from '../../src/casefile/routing/codes.ts';
import type { Destination } from '../../src/casefile/routing/destination.ts';
import type { CaseView, Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { headConsentOf } from '../../src/protocol/client/head-slot.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { sealConfirmation } from '../../src/protocol/client/seal-consent.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import type { Db } from '../../src/storage/database.ts';
import { consentFor, type DossierCase, dossierInput } from './dossier-case.ts';
import { membersWhoAre } from './organisation.ts';
import { placeAll } from './place-all.ts';
import { makeReporter, type TestReporter } from './reporter.ts';
import { sampleFileItem } from './sample-file-item.ts';
import { sendFile } from './send-file.ts';
import { uponConsent } from './upon-consent.ts';

type Portal = { readonly origin: string; readonly made: NewOrganisation; readonly db: Db };

/** A case that two reviewers passed to a destination, with everybody who took part. */
export interface PassedOn {
  readonly reporter: TestReporter;
  readonly id: string;
  readonly anna: Desk;
  readonly ben: Desk;
  /** The hash of the dossier, in base64url. */
  readonly dossier: string;
}

export interface PassingOn {
  /** By which a consent names it: a destination of the roster, or the route to one off the portal. */
  readonly destination: string;
  readonly name: string;
  /** What the team keeps of it, where it is off the portal. */
  readonly outside?: Destination;
  /** What the person allows; those codes are confirmed for the destination. */
  readonly choices: ConsentChoices;
  readonly told?: DossierCase;
  /** Beside what the rules make of it. */
  readonly change?: Partial<DossierDocument>;
  /** Files that the person sends and lets go: `choices` have to name them (`idOfSent`). */
  readonly along?: readonly FileToSend[];
}

/** A file, and how a dossier calls it. */
export interface FileToSend {
  readonly name: string;
  readonly file: Uint8Array;
  readonly label: string;
}

/** By which a consent names a file that is sent under this name. */
export const idOfSent = ({ name }: Pick<FileToSend, 'name'>): string => sampleFileItem(name).id;

/** The desk of a member over the portal's own calls. */
export const deskOf = async ({ origin }: Portal, member: NewMember | undefined): Promise<Desk> => {
  if (member === undefined) throw new Error('no such member');
  const api = memberCalls(portalCall(origin));
  const means = { api, entropy: systemEntropy, now: Date.now, origin, device: forgetfulDevice() };
  const desk = await signIn(readPhrase(member.phrase.join(' ')), means);
  await desk.refresh();
  return desk;
};

/** A dossier for a destination, as the rules make it of the sample case, upon the consents that are in force in this one. */
export const dossierFor = (
  consent: CaseView['state']['consent'],
  { destination, name, choices, outside, told = {}, change = {} }: PassingOn,
): Uint8Array => {
  const route = routeOfDestination(destination);
  if (route === null) throw new Error('a route');
  const today = dayOf(Date.now());
  const given = consentFor(choices.switches, destination, undefined, choices.files);
  const input = dossierInput({ route, consent: given, today: '2026-11-30', ...told });
  const built = buildDossier({
    ...input,
    destination: { id: outside?.id ?? destination, route, name, consentId: destination },
  });
  if (!('document' in built)) throw new Error(JSON.stringify(built.refused));
  return encodeDossierDocument({ ...uponConsent(built.document, consent), made: today, ...change });
};

/** What passes a dossier with these names and files to a destination off the portal. */
export const withFilesFor = (
  outside: Destination,
  names: string,
  along: readonly FileToSend[],
): PassingOn => ({
  destination: outside.route,
  name: outside.name,
  outside,
  told: { names, choices: { rendition: 'named', persons: [{ text: 'Odalys Brennecke', as: 'Person A' }] } },
  choices: {
    switches: { C11: 'granted', C12: 'granted' },
    destinations: [outside.route],
    files: along.map(idOfSent),
  },
  along,
});

/** A report, its consent confirmed, a dossier that two approved, and sent. */
export const passedOn = async (portal: Portal, given: PassingOn): Promise<PassedOn> => {
  const ready = await readyToPass(portal, given);
  await ready.ben.referrals.send(ready.id, ready.dossier);
  await placeAll(portal.db);
  await openFresh(ready.anna, ready.id);
  return ready;
};

/** The same, before it is sent. */
export const readyToPass = async (portal: Portal, given: PassingOn): Promise<PassedOn> => {
  const { destination, choices, outside } = given;
  const reporter = makeReporter(portal.origin, portal.made.pin);
  const id = reporter.caseId;
  await reporter.post(await reporter.seal(undefined, undefined, undefined, undefined, undefined, choices));
  await placeAll(portal.db);
  const held = await sendAll(portal, reporter, given.along ?? []);
  const [anna, ben] = await bothOpen(portal, id);
  if (outside !== undefined) await anna.changeTeam({ type: 'destination', ...outside });
  await confirm(portal, { reporter, anna, id }, given);
  const view = await openFresh(anna, id);
  const files = (given.along ?? []).map((each) => ({ id: idOfSent(each), label: each.label }));
  const told = files.length === 0 ? given.told : { ...given.told, held, files };
  const content = dossierFor(view.state.consent, { ...given, ...(told && { told }) });
  const dossier = await anna.referrals.draft(id, { destination: outside?.id ?? destination, content });
  await openFresh(ben, id);
  await anna.referrals.approve(id, dossier);
  await ben.referrals.approve(id, dossier);
  return { reporter, id, anna, ben, dossier };
};

const sendAll = async (
  portal: Portal,
  reporter: TestReporter,
  along: readonly FileToSend[],
): Promise<FileItem[]> => {
  const items: FileItem[] = [];
  for (const [index, { name, file }] of along.entries())
    items.push(await sendFile(portal.origin, reporter, { name, file, index }));
  await placeAll(portal.db);
  return items;
};

const bothOpen = async (portal: Portal, id: string): Promise<readonly [Desk, Desk]> => {
  const [one, other] = membersWhoAre(portal.made, 'reviewer');
  const anna = await deskOf(portal, one);
  const ben = await deskOf(portal, other);
  await anna.openCase(id);
  await ben.openCase(id);
  return [anna, ben];
};

const openFresh = async (desk: Desk, id: string): Promise<CaseView> => {
  await desk.refresh();
  return desk.openCase(id);
};

/** A reviewer asks for every switch, and the person says yes. */
const confirm = async (
  portal: Portal,
  { reporter, anna, id }: Pick<PassedOn, 'reporter' | 'anna' | 'id'>,
  { destination, choices }: PassingOn,
): Promise<void> => {
  const codes = Object.keys(choices.switches) as Parameters<Desk['askConfirmation']>[2];
  await anna.askConfirmation(id, destination, codes);
  await placeAll(portal.db);
  const { head } = await reporter.mailbox();
  const [question] = head === null ? [] : headConsentOf(head).questions;
  const state = anna.caseView(id)?.state.consent ?? null;
  const [consent] = state === null ? [] : toReplace(state);
  if (question === undefined || consent === undefined) throw new Error('no question');
  const response = await fetch(`${portal.origin}${PATHS.roster}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { ready: readers, roster } = verifyRosterBundle(bytes, decodePin(portal.made.pin), Date.now());
  const keys = { log: reporter.keys.caseId, epoch: 0, secret: reporter.keys.caseSecret };
  const post = { keys, readers, roster, language: 'en', now: Date.now(), entropy: systemEntropy };
  const answer = { consent, answer: 'yes' } as const;
  await reporter.post(sealConfirmation(reporter.keys, question, answer, post).envelope);
  await placeAll(portal.db);
};
