/** Said when the list of reviewers cannot be trusted: nothing is sealed, and nothing typed is lost. */
export const trust = {
  title: 'We stopped before anything was sent',
  kept: 'What you wrote is still on this page. Nothing has left this device.',
  reasons: {
    forged:
      'The list of people who may read reports does not carry the right signature. Somebody may have changed it to read your report.',
    expired: 'The list of people who may read reports is too old to be trusted.',
    rolledBack:
      'The server sent an older list of reviewers than before. That can be a mistake, or someone bringing back a person who was removed.',
    noReader: 'At the moment no reviewer can receive reports.',
    clock: 'The list of reviewers is dated in the future. Please check the date and time of this device.',
    missing: 'This server has no team that receives reports yet.',
    unreachable: 'The list of reviewers could not be loaded. The connection may be broken or blocked.',
    engine:
      'The part of this page that locks your report could not be loaded. The connection may be broken or blocked.',
    insecure:
      'This address is not secure: what arrives here can be changed on its way. Open the address that begins with https, or the onion address in Tor Browser.',
  },
  whatNow:
    'Try again in a little while. If this stays, use another way to get help and tell the team about it.',
};
