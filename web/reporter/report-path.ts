import type { ReportPath } from '../../src/casefile/codes/report-paths.ts';
import type { Draft } from './draft.ts';
import type { Path } from './journey.ts';

/** Which way a report takes: in danger the short one, whatever was chosen before. */
export const reportPathOf = ({ kind }: Draft, path: Path): ReportPath =>
  path === 'danger' ? 'quick' : kind === 'happened' ? 'full' : kind;
