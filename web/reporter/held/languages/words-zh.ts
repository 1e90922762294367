export { held } from '../../../locales/zh/held.ts';
export { received } from '../../../locales/zh/received.ts';
export { told } from '../../../locales/zh/told.ts';
