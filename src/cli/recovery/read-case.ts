import type { CaseEvent } from '../../casefile/case-event.ts';
import { foldCase } from '../../casefile/case-state.ts';
import type { ReadCase } from '../../casefile/export/case-text.ts';
import { caseEventOf, filedMessageOf } from '../../casework/case-event-of.ts';
import type { KemSeed } from '../../protocol/age/keys.ts';
import type { LogKeys } from '../../protocol/client/case-secret.ts';
import { type FiledReport, filedReport } from '../../protocol/client/filed-event.ts';
import { openOwnShare } from '../../protocol/client/first-report.ts';
import { emptyChain, extendLog, type LogChain } from '../../protocol/client/log-chain.ts';
import type { LogEvent } from '../../protocol/client/log-event.ts';
import { verifyMessageMac } from '../../protocol/client/message.ts';
import type { FiledMessage } from '../../protocol/client/message-event.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import type { MemberId, OrganisationId } from '../../protocol/ids.ts';
import type { Authors } from './rosters-in-export.ts';

/** Who reads, and what they have to read with. */
export interface CaseReader {
  readonly organisation: OrganisationId;
  readonly member: MemberId;
  readonly seeds: readonly KemSeed[];
  readonly authors: Authors;
}

/** Reads and verifies a whole log, as far as it stands. `epochs` are the keys that the member was given. */
export function readCase(
  reader: CaseReader,
  first: LogKeys,
  epochs: readonly LogKeys[],
  sealed: readonly Uint8Array[],
): ReadCase {
  const faults: string[] = [];
  const tried = <Result>(what: string, work: () => Result): Result | null => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      faults.push(`${what}: ${error.code}`);
      return null;
    }
  };
  const chain = readChain(reader, first, epochs, sealed, tried);
  const filed = tried('first report', () => readFiled(chain, reader));
  const macKey = filed && tried('first report, reporter’s code', () => ownMacKey(reader, filed));
  const source = { organisation: reader.organisation, log: first.log, filed };
  const events = chain.events.map((event): CaseEvent => {
    const what = `event ${event.header.sequence}`;
    if (event.header.type === 'message' && macKey) {
      tried(`${what}, reporter’s code`, () => checkMessage(reader, filedMessageOf(event, source), macKey));
    }
    return tried(what, () => caseEventOf(event, source)) ?? unknown(event);
  });
  return { state: foldCase(events), events, faults };
}

/** A member who entered the report must stand in the roster that it names. */
function readFiled(chain: LogChain, { organisation, authors }: CaseReader): FiledReport {
  const filed = filedReport(chain, organisation, authors.keys);
  const { header, entered } = filed.report;
  if (entered && !authors.names(header.roster, entered.member)) throw new ProtocolError('unknown-author');
  return filed;
}

type Tried = <Result>(what: string, work: () => Result) => Result | null;

function readChain(
  { organisation, authors }: CaseReader,
  first: LogKeys,
  epochs: readonly LogKeys[],
  sealed: readonly Uint8Array[],
  tried: Tried,
): LogChain {
  const secretOf = (epoch: number): LogKeys | undefined => epochs.find((keys) => keys.epoch === epoch);
  let chain = emptyChain(first);
  for (const event of sealed) {
    const longer = tried(`event ${chain.events.length}, and all after it`, () => {
      const next = extendLog(chain, [event], organisation, authors.keys, secretOf);
      const header = next.events.at(-1)?.header;
      // The event names the roster under which its author wrote: that one must name the author too.
      if (header && !authors.names(header.roster, header.author)) throw new ProtocolError('unknown-author');
      return next;
    });
    if (longer === null) break;
    chain = longer;
  }
  return chain;
}

/** Null for a member who was given the case later: they believe the colleague who filed it. */
function ownMacKey({ organisation, member, seeds }: CaseReader, { report }: FiledReport): Uint8Array | null {
  if (!report.header.readers.includes(toBase64url(member))) return null;
  return openOwnShare(report, organisation, member, seeds).macKey;
}

/** A message that carries no code for a reader who takes intake is as wrong as one with a false code. */
function checkMessage({ member, authors }: CaseReader, { message }: FiledMessage, macKey: Uint8Array): void {
  const id = toBase64url(member);
  if (authors.takesIntake(id) || message.macs.has(id)) verifyMessageMac(message, member, macKey);
}

const unknown = ({ header: { sequence, time, author, type } }: LogEvent): CaseEvent => ({
  type: 'unknown',
  rawType: type,
  sequence,
  time,
  author,
});
