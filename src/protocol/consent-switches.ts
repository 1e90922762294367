/** In immediate danger, the person on duty may open names alone. Only a granted one changes what a report carries. */
export const OPENS_ALONE = 'C14';
