import type { Desk } from '../../src/casework/desk.ts';
import type { TestReporter } from './reporter.ts';
import type { DeskOptions, TeamPortal } from './team-portal.ts';

type Portal = Pick<TeamPortal, 'desk' | 'reviewers'>;

/** The desk of the reviewer at this place, from 0, with a case open. */
export const deskAtCase = async (
  { desk: signIn, reviewers }: Portal,
  id: string,
  place: number,
  options?: DeskOptions,
): Promise<Desk> => {
  const desk = await signIn(reviewers[place], options);
  await desk.refresh();
  await desk.openCase(id);
  return desk;
};

/** The desks of the first two reviewers, with a case open. Both sign in before either of them looks. */
export const desksAtCase = async ({ desk: signIn, reviewers }: Portal, id: string): Promise<[Desk, Desk]> => {
  const desks = [await signIn(reviewers[0]), await signIn(reviewers[1])] satisfies [Desk, Desk];
  await Promise.all(desks.map((desk) => desk.refresh()));
  await Promise.all(desks.map((desk) => desk.openCase(id)));
  return desks;
};

/** A case that its reporter lets go to these destinations, by the switch for grants, at the desks of the first two reviewers. */
export const caseForGrants = async (
  portal: TeamPortal,
  ...destinations: string[]
): Promise<{ reporter: TestReporter; id: string; anna: Desk; ben: Desk }> => {
  const reporter = portal.reporter();
  const choices = { switches: { C12: 'granted' as const }, destinations, files: [] };
  await reporter.post(await reporter.seal(undefined, undefined, undefined, undefined, undefined, choices));
  await portal.place();
  const [anna, ben] = await desksAtCase(portal, reporter.caseId);
  return { reporter, id: reporter.caseId, anna, ben };
};
