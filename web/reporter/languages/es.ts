export { reporter as own } from '../../locales/es/reporter.ts';
export { shared } from '../../locales/es/shared.ts';
