import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { tellReporter } from '../tell-reporter.ts';
import { carryFiles } from './along/carry-files.ts';
import type { CarryWatch } from './along/carry-watch.ts';
import { approveDossier } from './approve-dossier.ts';
import { draftDossier } from './draft-dossier.ts';
import { handOverDossier } from './outside/hand-over-dossier.ts';
import { handOverFiles } from './outside/hand-over-files.ts';
import { recordHeard } from './outside/record-heard.ts';
import type { ReferralDesk } from './referral-calls.ts';
import { replyToDestination } from './reply-to-destination.ts';
import { sendReferral } from './send-referral.ts';
import { tellConsentGone, tellOfOthers } from './tell-destination.ts';
import { withdrawDossier } from './withdraw-dossier.ts';

const UNWATCHED: CarryWatch = { onProgress: () => undefined, isStopped: () => false };

/** `inCase` runs a step in the turn of a case's log. */
export const referralDesk = (
  core: DeskCore,
  inCase: <Result>(id: string, work: (log: CaseLog) => Promise<Result>) => Promise<Result>,
): ReferralDesk => ({
  draft: (id, draft) => inCase(id, (log) => draftDossier(core, log, draft)),
  approve: (id, dossier) => inCase(id, (log) => approveDossier(core, log, dossier)),
  withdraw: (id, dossier, reason) => inCase(id, (log) => withdrawDossier(core, log, dossier, reason)),
  send: async (id, dossier, watch = UNWATCHED) => {
    const found = await inCase(id, (log) => Promise.resolve(log));
    await carryFiles(core, found, dossier, watch);
    await inCase(id, (log) => sendReferral(core, log, dossier));
  },
  handOver: (id, dossier, wish) => inCase(id, (log) => handOverDossier(core, log, dossier, wish)),
  handOverFiles: async (id, dossier, wish) => {
    const found = await inCase(id, (log) => Promise.resolve(log));
    await handOverFiles(core, found, dossier, wish);
  },
  hear: (id, dossier, heard) => inCase(id, (log) => recordHeard(core, log, dossier, heard)),
  reply: (id, dossier, words) => inCase(id, (log) => replyToDestination(core, log, dossier, words)),
  tellConsentGone: (id, dossier) => inCase(id, (log) => tellConsentGone(core, log, dossier)),
  tellOfOthers: (id, dossier) => inCase(id, (log) => tellOfOthers(core, log, dossier)),
  tell: (id, told, text) => inCase(id, (log) => tellReporter(core, log, told, text)),
});
