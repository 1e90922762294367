export { intake } from '../../locales/fr/intake.ts';
export { numbers } from '../../locales/fr/numbers.ts';
export { shared } from '../../locales/fr/shared.ts';
