import { identityText } from '../../protocol/age/identity-text.ts';
import { openKeyFile } from '../../protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../protocol/client/member-keys.ts';
import { readPhrase } from '../../protocol/client/phrase.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { type Enrolment, enrolmentFingerprint, signEnrolment } from '../../protocol/enrolment.ts';
import { organisationIdOf } from '../../protocol/ids.ts';
import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import type { MemberRole } from '../../protocol/roster-document.ts';
import { dayOf } from '../../protocol/times.ts';
import { type Run, UsageError } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { writePublic, writeSecret } from '../organisation/files.ts';
import { makeMember, type NewMember } from '../organisation/make-member.ts';
import { readPin } from '../organisation/roster-file.ts';
import { systemEntropy } from '../system-entropy.ts';

const ROLES: readonly MemberRole[] = ['reviewer', 'coordinator', 'focal-point'];

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, {
    role: { type: 'string' },
    organisation: { type: 'string' },
    recovery: { type: 'string' },
  });
  const name = required(positionals[0], 'A name for the file');
  const role = roleOf(required(values.role, '--role'));
  useEngine(await loadSodium());
  const { organisation } = readPin(values.organisation);
  const made = makeFor(role, organisation);
  if (values.recovery !== undefined) writeSecret(values.recovery, recoveryOf(made, organisation));
  const enrolment = enrolmentOf(made, organisation);
  writePublic(`${name}.enrolment`, signEnrolment(enrolment, made.author.signingKey));
  process.stdout.write(sheet(name, made.phrase, enrolmentFingerprint(enrolment)));
};

const roleOf = (text: string): MemberRole => {
  const role = ROLES.find((known) => known === text);
  if (role === undefined) throw new UsageError(`--role is one of ${ROLES.join(', ')}.`);
  return role;
};

/** Label and description are for the roster: whoever signs it says them. */
const makeFor = (role: MemberRole, organisation: string): NewMember => {
  const plan = { role, intake: role === 'reviewer', label: role, about: NOBODY };
  return makeMember(plan, organisationIdOf(organisation), Date.now(), systemEntropy);
};
const NOBODY = { organisation: 'unknown', regions: [], languages: [] };

const enrolmentOf = ({ entry, authKey, keyFile, intakeKey }: NewMember, organisation: string): Enrolment => ({
  document: {
    version: 1,
    organisation,
    member: entry.id,
    role: entry.role,
    signingKey: entry.signingKey,
    authKey: toBase64url(authKey),
    made: dayOf(Date.now()),
  },
  keyFile,
  intakeKey: intakeKey?.signed ?? null,
});

/** The current intake key, as stock age reads it: opened with the phrase, which thereby is tried once. */
const recoveryOf = ({ phrase, keyFile }: NewMember, organisation: string): string => {
  const id = organisationIdOf(organisation);
  const [intake] = openKeyFile(keyFile, id, deriveSignInKeys(readPhrase(phrase.join(' ')), id)).intake;
  if (intake === undefined)
    throw new UsageError('Nothing is sealed to a coordinator: there is nothing to recover.');
  return `# Opens what is sealed to this member until ${intake.until}. Keep it offline.\n${identityText(intake.seed)}\n`;
};

const sheet = (name: string, phrase: readonly string[], fingerprint: string): string =>
  [
    '',
    'Your sign-in phrase. It is shown once and stored nowhere: write it down now.',
    '',
    `    ${phrase.join(' ')}`,
    '',
    'Your fingerprint. Read it out, face to face, to whoever signs the roster.',
    '',
    `    ${fingerprint}`,
    '',
    `Hand over ${name}.enrolment. It holds nothing that opens anything without your phrase.`,
    '',
    '',
  ].join('\n');
