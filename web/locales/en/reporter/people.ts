export const people = {
  open: 'Give names or a contact',
  title: 'Names and contact',
  intro: (quorum: number): string =>
    `You may leave all of this empty. What you write here is locked apart from the rest: ${quorum} reviewers have to agree before one of them can read it, and every opening is recorded.`,
  names: 'Who is it about?',
  namesHint: 'Names of the people concerned, as they write them themselves.',
  reach: 'How can you, or they, be reached outside this page?',
  reachHint: 'Only if that is safe. The safest way stays this page with your phrase.',
  safety: 'What would put someone in danger?',
  safetyHint: 'For example: who must never learn of it, at what times a call is safe, a code word.',
  tooFew: (quorum: number): string =>
    `You gave names or a contact. At least ${quorum} reviewers have to stay on the list, so that they can open those together. Leave more people on the list, or empty the page with names.`,
  justEnough:
    'The names can be opened only if every one of these reviewers agrees. If one of them is not there, nobody can.',
  parts: { names: 'Who it is about', reach: 'How to reach you or them', safety: 'What would be dangerous' },
};
