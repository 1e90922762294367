/**
 * What acting can mean, by how far word of it goes: in confidence to a body of the United Nations or of a region, to the
 * Government, to the public, or help for the person alone. A code never changes its meaning.
 */
export const ROUTE_FAMILIES = ['confidential', 'government', 'public', 'protection'] as const;

export type RouteFamily = (typeof ROUTE_FAMILIES)[number];
