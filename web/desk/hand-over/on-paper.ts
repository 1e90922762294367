const MARK = 'data-on-paper';

/** Of several sheets that are ready to be printed, only this one goes onto paper. */
export function putOnPaper(sheet: Element): void {
  for (const other of sheets()) other.toggleAttribute(MARK, other === sheet);
}

/** After a sheet has gone from the page: where it was the one for paper, the last of the others is. */
export function leavePaper(gone: Element): void {
  const rest = sheets().filter((sheet) => sheet !== gone);
  const last = rest.at(-1);
  if (last !== undefined && !rest.some((sheet) => sheet.hasAttribute(MARK))) putOnPaper(last);
}

const sheets = (): readonly Element[] => [...document.querySelectorAll('.print-sheet')];
