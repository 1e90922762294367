import { caseJson, caseText } from '../casefile/export/case-text.ts';
import { exportReadMe } from '../casefile/export/read-me.ts';
import type { Identity } from '../casefile/identity.ts';
import { consentProofOf } from '../protocol/client/log-proof.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import type { ExportFile } from './export-wish.ts';
import { logFiles, peopleFiles, sumsOf, textFile } from './proof-files.ts';
import { publicKeyPem } from './public-key-pem.ts';

/** The files of a case that was read to its end, and a list of their hashes. Throws `log-gap`, `log-forked`, `CallError`. */
export const exportFiles = async (
  core: DeskCore,
  log: CaseLog,
  names: Identity | null,
): Promise<readonly ExportFile[]> => {
  const files = await filesOf(core, log, names);
  return [...files, textFile('SHA256SUMS', sumsOf(files))];
};

const filesOf = async (core: DeskCore, log: CaseLog, names: Identity | null): Promise<ExportFile[]> => {
  const labelOf = (author: string): string => core.rosters.lineOf(author)?.label ?? author;
  const read = { state: log.state, events: log.events, faults: [] };
  const telling = { id: log.id, labelOf, names };
  const authors = log.chain.events.map(({ header }) => header.author);
  return [
    textFile('README.txt', exportReadMe(names !== null)),
    textFile('case.txt', caseText(read, telling)),
    textFile('case.json', caseJson(read, telling)),
    ...(await logFiles(core, log)),
    ...consentFiles(core, log),
    ...peopleFiles(core, authors),
  ];
};

/** The consent of the report under the key of whoever signed it: the reporter, or the member who entered the report. */
const consentFiles = (core: DeskCore, { filed }: CaseLog): ExportFile[] => {
  if (filed === null) return [];
  const { signedConsent, consentPublicKey, entered } = filed.report;
  const key = entered === null ? consentPublicKey : core.rosters.authorKeys(entered.member);
  const { signed, signature } = consentProofOf(signedConsent);
  return [
    { path: 'consent/report.signed', bytes: signed },
    { path: 'consent/report.sig', bytes: signature },
    ...(key === undefined ? [] : [textFile('consent/key.pem', publicKeyPem(key))]),
  ];
};
