export { held } from '../../../locales/ru/held.ts';
export { received } from '../../../locales/ru/received.ts';
export { told } from '../../../locales/ru/told.ts';
