export { held } from '../../../locales/en/held.ts';
export { received } from '../../../locales/en/received.ts';
export { told } from '../../../locales/en/told.ts';
