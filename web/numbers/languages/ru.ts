export { intake } from '../../locales/ru/intake.ts';
export { numbers } from '../../locales/ru/numbers.ts';
export { shared } from '../../locales/ru/shared.ts';
