export { routes } from '../../../locales/fr/routes.ts';
export { told } from '../../../locales/fr/told.ts';
