export { held } from '../../../locales/fr/held.ts';
export { received } from '../../../locales/fr/received.ts';
export { told } from '../../../locales/fr/told.ts';
