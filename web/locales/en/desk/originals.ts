/** Files that two have to open together. */
export const originals = {
  named: (name: string): string => `Untouched original: ${name}`,
  locked: (quorum: number): string =>
    `Original, for two: it may say where it was made, when, and by whom. ${quorum} reviewers together can open it.`,
  ask: {
    action: 'Ask to open …',
    title: 'Ask to open the original?',
    text: 'A colleague on this case has to agree. Then you can open it; they ask for themselves. The request, the agreement and the opening stay in the log of the case.',
    yes: 'Ask',
    done: 'The request stands in the case. A colleague has to agree.',
  },
  asked: (label: string, when: string): string => `${label} asks to open it (${when}).`,
  openedOn: (when: string): string => `Opened (${when}).`,
  agree: {
    action: 'Agree to open …',
    title: 'Let your colleague open the original?',
    text: (label: string): string =>
      `${label} will see everything in it: perhaps a place, a time, a name. You hand over your part of its key for this one file.`,
    yes: 'Agree',
    done: 'You agreed.',
  },
};
