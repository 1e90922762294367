import { displayName } from './display-name.ts';

/** The name of a language in the page's language, or its tag where the browser knows none. */
export const languageName = (tag: string): string => displayName('language', tag);
