/** Copies of pictures and pages with parts covered. */
export const covering = {
  action: 'Cover parts …',
  title: 'Cover parts',
  hint: 'Draw boxes over what nobody may see: with a mouse or a finger, or by adding a box and moving it. The file itself stays as it is.',
  onePage: (page: number): string =>
    `A copy shows page ${page} alone, as a picture. Make one copy of each page that is to be shown.`,
  add: 'Add a box',
  move: 'Stop drawing, move the page',
  draw: 'Draw boxes again',
  undo: 'Undo',
  none: 'Nothing on this page is covered yet.',
  keys: 'On a box, the arrow keys move it. Shift with an arrow key changes its size. Delete removes it.',
  box: (number: number): string => `Box ${number}`,
  place: (left: number, top: number, width: number, height: number): string =>
    `${left} % from the left, ${top} % from the top, ${width} % wide, ${height} % high`,
  remove: 'Remove',
  removeNamed: (number: number): string => `Remove box ${number}`,
  make: 'Make the covered copy',
  making: 'Making it …',
  stop: 'Stop',
  stopped: 'You stopped it. The copy was not kept; your boxes are still there.',
  end: 'Stop covering',
  trouble: {
    title: 'No copy was made',
    falsified:
      'This browser gives back other colours than those that were drawn, to protect you from being recognised. A copy made here would be wrong. Tor Browser does this, and others when they are set to resist fingerprinting. Use another browser for this step.',
    failed: 'The page could not be drawn as a picture.',
    'no-picture':
      'What came back is not a plain picture. It was not kept. Tell your team: the file may be an attack.',
  },
  preview: 'This is the copy',
  previewText: 'Look at all of it. What is black is gone from it for good. It is not kept yet.',
  nothingCovered: 'Nothing on this copy is covered.',
  name: 'Name of the copy',
  nameHint: 'Your team sees it. It stands in the log of the case.',
  nameFault: 'Please give it a name of one line.',
  inName: (page: number | null): string => (page === null ? 'covered' : `page ${page} covered`),
  keep: 'Keep this copy in the case',
  keeping: 'Keeping it …',
  kept: 'The copy is among the files of the case.',
  notKept: 'The copy was not kept. Nothing is lost: try again.',
  back: 'Back to the boxes',
  copyOf: (name: string, page: number): string => `Copy of ${name}, page ${page}`,
  covered: (covers: number): string =>
    covers === 0
      ? 'Nothing on it is covered.'
      : covers === 1
        ? '1 part is covered.'
        : `${covers} parts are covered.`,
  by: (label: string, when: string): string => `Made by ${label} (${when}).`,
};
