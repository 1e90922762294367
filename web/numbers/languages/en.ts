export { intake } from '../../locales/en/intake.ts';
export { numbers } from '../../locales/en/numbers.ts';
export { shared } from '../../locales/en/shared.ts';
