import { plural } from '../../../shared/plural.ts';

/** Passing a case on: dossiers, approvals, and what came of them. */
export const referrals = {
  tab: (waiting: number): string => (waiting === 0 ? 'Referrals' : `Referrals (${waiting})`),
  title: 'Referrals',
  lead: 'Dossiers of this case: who approved them, what left the team, and what came of it.',
  none: 'No dossier has been proposed yet. Under “Routes”, choose a destination and prepare a dossier. At its foot you propose it to colleagues.',
  toRoutes: 'Go to the routes',
  toConsent: 'Go to the consent',
  propose: {
    title: 'Propose this dossier',
    next: 'What happens next',
    kept: 'It is put on file exactly as it stands above. Any change after that is a new dossier, which everybody has to approve anew.',
    approve: (count: number): string =>
      plural('en', count, {
        one: `${count} reviewer has to read it whole and approve it. You count only if you approve it too.`,
        other: `${count} reviewers have to read it whole and approve it. You count as one of them only if you approve it too.`,
      }),
    send: 'Then one of you sends it. What the person allows is checked once more at that moment.',
    nothing: 'Until then nothing leaves the team.',
    replaces: (label: string, day: string): string =>
      `It takes the place of the dossier that ${label} proposed on ${day}. Approvals of that one do not carry over.`,
    tooFew: 'Too few reviewers are on this case to approve it. Give a colleague access, under “People”.',
    action: 'Propose this dossier to colleagues',
    done: 'The dossier is proposed. It waits for approval, under “Referrals”.',
    failed: 'The dossier was not proposed',
  },
  board: {
    title: 'At a glance',
    to: 'Destination',
    now: 'Where it stands',
    since: 'Since',
  },
  standings: {
    waits: 'Waits for approval',
    ready: 'Approved, not sent yet',
    'held-up': 'Approved; the person has to confirm first',
    dead: 'Cannot be sent any more',
    withdrawn: 'Withdrawn',
    replaced: 'Replaced by a newer dossier',
    sending: 'Perhaps on its way',
    sent: 'Sent, no word from them yet',
    question: 'They ask a question',
    answered: 'Sent; their question is answered',
  },
  dossierFor: (name: string): string => `Dossier for ${name}`,
  proposedBy: (label: string, when: string): string => `Proposed by ${label} on ${when}`,
  validUntil: (day: string): string => `Can be sent until ${day}.`,
  sentBy: (label: string, when: string): string => `Sent by ${label} on ${when}`,
  withdrawnBy: (label: string, when: string): string => `Withdrawn by ${label} on ${when}`,
  replacedBy: (label: string, when: string): string => `${label} proposed another one on ${when}`,
  earlier: (count: number): string =>
    plural('en', count, { one: `${count} earlier dossier`, other: `${count} earlier dossiers` }),
  approvals: {
    title: 'Approvals',
    count: (have: number, need: number): string => `${have} of ${need} have approved.`,
    by: (label: string, when: string): string => `${label}, ${when}`,
    lapses: {
      expired: 'does not count any more: too long ago',
      'left-team': 'does not count any more: not a reviewer today',
      conflict: 'does not count any more: declared a conflict',
    },
    missing: (labels: string): string => `Can still approve: ${labels}`,
    nobody: 'Nobody else on this case can approve it. Give a colleague access, under “People”.',
  },
  reading: {
    open: 'Read the dossier',
    openFor: (name: string): string => `Read the dossier for ${name}`,
    close: 'Close the dossier',
    closeFor: (name: string): string => `Close the dossier for ${name}`,
    beside: 'What allows each part today',
    granted: 'yes',
    lapsed:
      'Not every part is allowed today. Ask the person to confirm, or prepare a dossier without these parts:',
    exact: 'These are the exact words that would be sent. Nothing is added later.',
    exactSent: 'These are the exact words that were sent.',
    approve: 'I have read it whole: approve',
    approveHint:
      'You sign exactly these words, for this destination and these people. Approve only what you would answer for.',
    filesListed: 'The files that it lists do not go along: it only names them, with their sizes and hashes.',
    filesAlong:
      'The files that it lists go along with it, sealed anew. Whoever approves it approves that too. They stand below, each with its name in this case: look at them there, under “Files”.',
    yours: 'You have approved it.',
    done: 'You have approved the dossier.',
    failed: 'Not approved',
  },
  faults: {
    unreadable:
      'This page cannot show what stands in this dossier, so nobody should approve or send it. Reload the page. If that does not help, withdraw it and tell your coordinator.',
    'other-destination':
      'This dossier says that it is for another destination than the one it would go to. Do not approve it. Withdraw it and tell your coordinator.',
    'other-consents':
      'This dossier says that it stands on another consent than the one on file. The consent may have changed while it was prepared. Withdraw it and prepare a new one.',
    'other-files':
      'The files that would go along are not the ones that this dossier lists, or not files of this case. Do not approve it. Withdraw it, prepare a new one, and tell your coordinator.',
    'names-too-little':
      'A part of this dossier names less consent than it needs for this destination. Do not approve it. Withdraw it, prepare a new one, and tell your coordinator.',
  },
  stops: {
    expired:
      'Its last day is over, and nobody can approve or send it any more. Prepare a new one under “Routes”.',
    'consent-changed':
      'What the person allows has changed since it was proposed, so nobody can approve or send it any more. Look at the consent, then prepare a new one under “Routes”.',
    'no-consent': 'The person does not allow this for this destination today. It is not sent.',
    unconfirmed:
      'The person has not confirmed this for this destination in the last 14 days. Ask them, under “Consent”. It can be sent once they say yes.',
    asked: (day: string): string => `They were asked on ${day} and have not answered yet.`,
  },
  send: {
    action: 'Send …',
    again: 'Send again …',
    title: (name: string): string => `Send this dossier to ${name}?`,
    text: 'What was sent cannot be called back. The consent is checked once more before anything goes.',
    readers: (labels: string): string => `There read it: ${labels}.`,
    files: (count: number): string =>
      plural('en', count, {
        one: `${count} file goes along: it is sealed anew for them first, which takes as long as sending it over your line. Keep this page open: if it locks, or you leave this window, sending stops. Then send again: it goes on where it stopped.`,
        other: `${count} files go along: they are sealed anew for them first, which takes as long as sending them over your line. Keep this page open: if it locks, or you leave this window, sending stops. Then send again: it goes on where it stopped.`,
      }),
    progress: (percent: number): string => `Sealing the files anew: ${percent} %`,
    yes: 'Send it now',
    done: 'The dossier is sent.',
    failed: 'Sending did not finish',
    begun: (label: string, when: string): string =>
      `${label} began to send it on ${when}, and nobody recorded that it went. It may have arrived. Sending again does no harm: they take the same dossier once.`,
  },
  withdraw: {
    action: 'Withdraw …',
    title: 'Withdraw this dossier?',
    text: 'Nobody can approve or send it any more. It stays on file, and colleagues see why.',
    done: 'The dossier is withdrawn.',
    failed: 'Not withdrawn',
  },
  against: {
    title: 'It was sent against the rules, and cannot be called back',
    withdrawn: 'It had been withdrawn.',
    replaced: 'Another dossier stood in its place.',
    expired: 'Its last day was over.',
    'too-few': 'Not enough reviewers had approved it.',
    'consent-changed': 'What the person allows had changed since it was proposed.',
    'no-consent': 'The person did not allow it for this destination.',
    unconfirmed: 'The person had not confirmed it for this destination.',
  },
  gone: {
    takenBack: 'The person has taken everything back since it was sent. It cannot be called back.',
    refused: 'The person no longer allows this for this destination. What was sent cannot be called back.',
    unsaid: 'They do not know it yet, and may act on it any day.',
    byOtherMeans:
      'Tell them by the means you have that nothing more may be done with it. Then put on file that you told them.',
    said: 'They were told.',
    tell: 'Tell them to stop …',
    title: (name: string): string => `Tell ${name} that nothing more may be done?`,
    text: 'They read that the person allows it no longer, since which day, and that you say so. Nothing else goes with it.',
    yes: 'Tell them now',
    failed: 'They were not told',
  },
  others: {
    unsaid: (name: string, names: string): string =>
      `${name} does not know who else has this case: ${names}. The person allows all of them to be told.`,
    tell: 'Tell them who else …',
    title: (name: string): string => `Tell ${name} who else was told?`,
    text: (names: string): string =>
      `They read that these were told, and on which day: ${names}. Nothing else goes with it.`,
    yes: 'Tell them now',
    said: 'They were told.',
    failed: 'They were not told',
  },
  news: {
    title: 'What came of it',
    nothing: 'They have not said anything yet.',
  },
  clock: {
    asked: (day: string): string => `The State was written to on ${day}.`,
    due: (day: string): string => `It was asked to reply by ${day}.`,
    late: (day: string): string => `It was asked to reply by ${day}. That day is over.`,
    replied: (how: string, day: string): string => `${how}, ${day}.`,
    waiting: 'No reply is known yet.',
  },
  reply: {
    answer: 'Answer …',
    write: 'Write to them …',
    title: (name: string): string => `Write to ${name}`,
    text: 'They read it and can use it like the dossier. Say no more than the person allows, and no names that the dossier does not have.',
    label: 'Your words',
    missing: 'Please write something.',
    tooLong: (most: string): string => `Please keep it under ${most} characters.`,
    action: 'Send it to them',
    done: 'Your words are sent.',
    failed: 'Not sent',
    closed:
      'You cannot write to them now: the person does not allow it today, or has not confirmed it in the last 14 days.',
  },
  missed: {
    title: 'What did not stand',
    lead: 'These steps are in the log and count for nothing. Some are two colleagues at once. Ask whoever made a step that you cannot explain.',
    what: {
      'dossier-drafted': 'A proposal of a dossier',
      'dossier-approved': 'An approval',
      'dossier-withdrawn': 'A withdrawal of a dossier',
      'referral-sending': 'A beginning to send',
      'referral-sent': 'A word that a dossier was sent',
      'referral-news': 'Something said about a dossier',
      'dossier-handed': 'A word that a dossier was made ready to leave',
      'files-handed': 'A word that files were made ready to leave',
      'referral-told': 'Something that a destination told',
    },
    why: {
      twice: 'It was there already.',
      'too-late': 'The dossier was over or on its way by then.',
      other: 'It was not for exactly this dossier, these people and the consent in force.',
      rules: 'Approvals or consent were missing.',
      stranger: 'It belongs to no dossier here, or its author does not stand at that destination.',
    },
    line: (what: string, label: string, when: string): string => `${what}: ${label}, ${when}`,
  },
  did: {
    'dossier-drafted': 'proposed a dossier',
    'dossier-approved': 'approved a dossier',
    'dossier-withdrawn': 'withdrew a dossier',
    'referral-sending': 'began to send a dossier',
    'referral-sent': 'sent a dossier',
    'referral-news': 'put on file what was said about a dossier',
    'dossier-handed': 'made a dossier ready to leave the portal',
    'files-handed': 'made the files of a dossier ready to leave the portal',
    'referral-told': 'put on file what a destination told',
  },
  didFor: (did: string, name: string): string => `${did}, for ${name}`,
  didNews: (name: string, news: string): string => `put on file from ${name}: ${news}`,
  didTold: (name: string, news: string): string => `put on file what ${name} told: ${news}`,
  didAnswer: (name: string): string => `put on file that the question of ${name} was answered`,
  didTell: (name: string, news: string): string => `told ${name}: ${news}`,
  didReply: 'wrote to a destination about a dossier',
  next: {
    'approve-dossier': 'read the dossier that waits for your approval.',
    'tell-consent-gone': 'the person took back what was passed on. Tell whoever has it.',
    'destination-asks': 'a destination asks a question about a dossier. Answer it.',
    'send-dossier': 'a dossier is approved and not sent. Send it.',
    'confirm-dossier': 'a dossier is approved. Ask the person to confirm before it is sent.',
    'due-task': 'the day of a task has come. Look at the case again.',
  },
};
