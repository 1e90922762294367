export { reporter as own } from '../../locales/fr/reporter.ts';
export { shared } from '../../locales/fr/shared.ts';
