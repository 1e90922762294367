export { reporter as own } from '../../locales/ru/reporter.ts';
export { shared } from '../../locales/ru/shared.ts';
