export { held } from '../../../locales/es/held.ts';
export { received } from '../../../locales/es/received.ts';
export { told } from '../../../locales/es/told.ts';
