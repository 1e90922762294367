import { sectionsAsked } from '../../../src/casefile/branching.ts';
import type { IntakeSection } from '../journey.ts';
import type { PageProps } from '../page-props.ts';
import { reportPathOf } from '../report-path.ts';

/** The pages that are asked now, in order: the organisation's own questions last. */
export function sectionsOf({ journey, trust }: Pick<PageProps, 'journey' | 'trust'>): IntakeSection[] {
  const { draft, path } = journey;
  const own = trust.kind === 'trusted' && trust.team.questions.length > 0;
  return [...sectionsAsked(draft.answers, reportPathOf(draft, path)), ...(own ? ['extra' as const] : [])];
}
