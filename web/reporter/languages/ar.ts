export { reporter as own } from '../../locales/ar/reporter.ts';
export { shared } from '../../locales/ar/shared.ts';
