export { routes } from '../../../locales/ru/routes.ts';
export { told } from '../../../locales/ru/told.ts';
