/** What one does in the parts of a case, and the menu of a narrow screen. */
export const tabGroups = {
  report: 'Received',
  talk: 'Talk',
  decide: 'Decide',
  act: 'Act',
  record: 'Record',
  menu: 'Menu',
};
