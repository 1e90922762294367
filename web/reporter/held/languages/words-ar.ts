export { held } from '../../../locales/ar/held.ts';
export { received } from '../../../locales/ar/received.ts';
export { told } from '../../../locales/ar/told.ts';
