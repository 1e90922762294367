/** Whether one on duty may open names alone in immediate danger. */
export const alone = {
  legend: 'If someone is in immediate danger',
  hint: (quorum: number): string =>
    `Nobody may be awake to agree. You can let the person on duty open this page alone then. Without your mark, it always takes ${quorum} reviewers.`,
  allow: 'The person on duty may open it alone',
  risk: 'What could go wrong: with this mark, the lock itself opens for each single reviewer whom you choose. One of them could look without need, or be forced to. Only the team’s rules and its log stand against that: every opening alone is written down and alarms all the others.',
  part: 'Opening names alone, in danger',
  yes: 'Allowed for the person on duty',
  no: 'Not allowed',
  intro: 'Sending means that you agree to two things only:',
  agreed:
    'These reviewers may read this report and answer here. In immediate danger, the one on duty may open the names alone. Nothing else.',
};
