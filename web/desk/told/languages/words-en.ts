export { routes } from '../../../locales/en/routes.ts';
export { told } from '../../../locales/en/told.ts';
