export { reporter as own } from '../../locales/zh/reporter.ts';
export { shared } from '../../locales/zh/shared.ts';
