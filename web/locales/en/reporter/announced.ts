/** What the team tells reporters before they write. */
export const announced = {
  unstaffed: (day: string): string => `Nobody reads reports here until the end of ${day}`,
  unstaffedText:
    'You can still send a report. It stays locked on the server until somebody is back. If you need help sooner, use another way.',
  message: 'A message from the team',
};
