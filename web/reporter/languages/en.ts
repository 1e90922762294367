export { reporter as own } from '../../locales/en/reporter.ts';
export { shared } from '../../locales/en/shared.ts';
