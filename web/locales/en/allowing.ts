import { page } from './allowing/page.ts';
import { switches } from './allowing/switches.ts';

/** Every word about who may do what: fetched with the page that asks it. Its shape is what each other language has to fill. */
export const allowing = { page, switches };
