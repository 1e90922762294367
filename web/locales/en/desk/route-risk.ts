/** Acting against not acting, by each kind of route. */
export const routeRisk = {
  legend: 'Which ways of acting do you weigh?',
  hint: 'Choose at least one, and write both sides of each in a sentence.',
  missing: 'Please choose at least one.',
  families: {
    confidential: 'In confidence to the UN or a regional body',
    government: 'Raised with the Government',
    public: 'Said in public',
    protection: 'Help for the person: shelter, grant, doctor, lawyer',
  },
  acting: 'If we act',
  notActing: 'If we do not act',
  /** The label of a field, which tells of which way it is. */
  actingBy: (family: string): string => `If we act: ${family}`,
  notActingBy: (family: string): string => `If we do not act: ${family}`,
  textMissing: 'Please write what may happen.',
  textTooLong: 'Please keep it under 500 characters.',
};
