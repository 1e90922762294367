/** What went wrong, in plain words, by the code that the code itself uses. */
export const problems = {
  unreachable: 'The server cannot be reached. The connection may be broken.',
  'timed-out': 'The server did not answer in time.',
  'unexpected-answer':
    'Something answered that is not this portal. A login page of the network may be in the way.',
  'no-organisation': 'This portal has not been set up yet: there is no team.',
  busy: 'The server is busy. Try again in a little while.',
  'not-signed-in': 'Your session at the server has ended. Sign in again.',
  'not-allowed': 'Your role may not do this.',
  'version-conflict': 'Another of your devices changed this at the same moment. Try again.',
  'head-moved': 'Colleagues wrote at the same moment, several times. Try again.',
  'case-deleted': 'Two reviewers agreed to delete this case. It is gone.',
  'file-gone': 'The server no longer has this file, or a part of it.',
  'file-exchanged':
    'This is not the file that the reviewers approved. It was damaged or exchanged, and nothing of it was saved. Do not rely on it, and tell the reviewers.',
  'file-altered':
    'One of the files is not the one that was approved: it was damaged or exchanged. Nothing was saved. Do not rely on it, and tell your coordinator.',
  'files-too-large':
    'Together these files are larger than 2 GiB, more than one sealed file can hold here. Prepare a dossier with fewer of them, and another with the rest once the first has left.',
  'slot-taken': 'The place for this answer was taken. Try again.',
  'too-large': 'This is too long for the server.',
  'too-long': 'This is too long.',
  internal: 'The server failed. The people who run it can see that in its log.',
  'not-on-case': 'This case is no longer yours to read.',
  'vault-below-quorum': 'Not enough reviewers have agreed yet.',
  'names-not-alone':
    'You cannot open these names alone: the person does not allow it, you are not on duty, or it is not urgent enough.',
  'no-reader':
    'Nobody there can read it today: none of their keys is valid. Nothing was sent. Tell your coordinator.',
  'bad-argument': 'This cannot be done any more: something changed in the meantime. Look again.',
  'referral-too-few-approvals':
    'Not enough colleagues have approved this dossier, or an approval no longer counts. Ask a second colleague to read and approve it.',
  'referral-not-by-reviewer':
    'The list of members did not name you, or somebody who approved, as a reviewer when this dossier was drafted. Draft it anew.',
  'referral-altered':
    'What the person allows has changed since this dossier was drafted, or it is not the one that was approved. Nothing was sent. Draft it anew.',
  'referral-other-destination': 'This dossier is for another destination. Nothing was sent.',
  'referral-other-key':
    'Other people stand at this destination now than when the dossier was drafted. Nothing was sent. Draft it anew, so that it is approved for them.',
  'referral-expired': 'This dossier, an approval or the consent is over. Nothing was sent. Draft it anew.',
  'referral-unconfirmed':
    'The person does not allow this for this destination, or has not confirmed it lately. Nothing was sent. Ask them first.',
  'referral-other-case':
    'Consent and approvals do not speak of one case. Nothing was sent. Tell your coordinator.',
  'referral-unattested':
    'This consent stands in one colleague’s word alone. A second has to attest it first.',
  'vault-wrong-share':
    'A part of the key to the names is not the one that the person made. It is damaged or was swapped. Tell your coordinator.',
  'newer-version': 'This was written with a newer version of this page. Reload the page.',
  'roster-expired':
    'The list of members has expired. The coordinator has to sign it anew; until then nobody can be sure who is on the team.',
  'roster-not-yet-valid':
    'The list of members is dated in the future. Check the date and time of this device.',
  'roster-wrong-organisation':
    'The list of members belongs to another organisation. Do not go on; tell your coordinator.',
  'roster-wrong-root':
    'The list of members is signed with another key than this site names. Do not go on; tell your coordinator.',
  'roster-rolled-back':
    'The server showed an older list of members than you have seen. Somebody who was removed may be back. Tell your coordinator.',
  'roster-forked':
    'The server showed another list of members than the one you have seen. Tell your coordinator.',
  'bad-signature': 'A signature is wrong. Something was changed on its way. Tell your coordinator.',
  'cannot-decrypt':
    'Something that should open with your keys does not. It is damaged or was swapped. Tell your coordinator.',
  'engine-missing': 'The part of this page that opens seals could not be loaded. Reload the page.',
  insecure:
    'This address is not secure: what arrives here can be changed on its way. Open the address that begins with https, or the onion address in Tor Browser. Do not type your words here.',
  other: 'Something did not work.',
  code: (code: string): string => `For the people who run this portal: ${code}`,
};

export const warnings = {
  title: (count: number): string => (count === 1 ? 'One warning needs you' : `${count} warnings need you`),
  show: 'Show',
  hide: 'Hide',
  openCase: 'Open the case',
  forCase: (country: string): string => `Case from ${country}`,
  forMember: (label: string): string => `Member: ${label}`,
  forEntry: (position: string): string => `Arrival number ${position}`,
  places: {
    roster: 'List of members',
    case: 'A case',
    team: 'Log of the team',
    stream: 'An arrival',
    grant: 'A key handed over',
    digest: 'Comparing with colleagues',
  },
  kinds: {
    forked:
      'Two histories exist where there must be one. The server, or whoever controls it, shows different things to different people.',
    behind:
      'Something you have seen before is missing now. The server, or whoever controls it, holds steps back.',
    unreadable:
      'Something arrived that should open and does not. It is damaged, or it was made to look like ours.',
    author: 'Something is signed by nobody on the list of members, or signed wrongly.',
    expired: 'An arrival was removed by its age before this desk could read it.',
    refused:
      'The server does not take what belongs to this case. The person may not see your latest answer or status.',
    'case-vanished':
      'A case that you had is gone from the server, and the team has no record that two reviewers agreed to delete it.',
    'deletion-unproven':
      'The log of the team claims that a case was deleted, but the two signatures for it do not stand.',
    newer: 'Something was written with a newer version of this page.',
    unknown: 'A check failed that must not fail.',
  },
  todo: {
    tell: 'Do not rely on it. Compare with a colleague by another channel, and tell your coordinator.',
    reload: 'Sign out, reload the page, and sign in again.',
    arrival: 'Nothing was thrown away. Ask a colleague whether they can open it, and tell your coordinator.',
    expired:
      'Ask colleagues whether they have it. Tell your coordinator if this desk was used within the time that arrivals are kept.',
    roster: 'Do not go on with new work until your coordinator has explained it.',
  },
};
