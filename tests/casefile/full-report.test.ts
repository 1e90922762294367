import { expect, it } from 'vitest';
import { QUESTION_IDS, QUESTIONS } from '../../src/casefile/questions.ts';
import { completeReport, encodeReport } from '../../src/casefile/report.ts';
import {
  ANSWER_CHARACTERS,
  NARRATIVE_CHARACTERS,
  SHORT_TEXT_CHARACTERS,
} from '../../src/casefile/report-sizes.ts';
import { reportBytesLeft } from '../../src/protocol/client/seal-first-report.ts';
import { onBothEngines } from '../support/engines.ts';
import { draftFor, REPORT, sampleReporter } from '../support/sample-case.ts';
import { sampleOrganisation } from '../support/sample-organisation.ts';

onBothEngines('the fullest report', () => {
  it('fits the envelope of the largest team, with every question answered at full length', () => {
    const organisation = sampleOrganisation('large', 15);
    const draft = draftFor(sampleReporter(organisation.id), organisation);
    const answers = Object.fromEntries(
      QUESTION_IDS.map((id) => {
        const question = QUESTIONS[id];
        if (question.kind === 'some') return [id, [...question.codes]];
        if (question.kind === 'one') return [id, question.codes[0] ?? ''];
        return [
          id,
          { text: 'x'.repeat(ANSWER_CHARACTERS), date: '2026-03-04', count: '999999' }[question.kind],
        ];
      }),
    );
    const report = completeReport({
      ...REPORT,
      narrative: 'x'.repeat(NARRATIVE_CHARACTERS),
      cooperation: 'x'.repeat(SHORT_TEXT_CHARACTERS),
      link: 'x'.repeat(SHORT_TEXT_CHARACTERS),
      answers,
    });
    const bytes = encodeReport(report).length;
    expect(bytes).toBeGreaterThan(NARRATIVE_CHARACTERS);
    expect(bytes).toBeLessThan(reportBytesLeft(draft, organisation.roster));
  });
});
