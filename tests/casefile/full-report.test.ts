import { expect, it } from 'vitest';
import { QUESTION_IDS, QUESTIONS, type QuestionId } from '../../src/casefile/questions.ts';
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

const longestAnswer = (id: QuestionId): string | readonly string[] => {
  const question = QUESTIONS[id];
  switch (question.kind) {
    case 'one':
      return question.codes[0];
    case 'some':
      return question.codes;
    case 'text':
      return 'x'.repeat(ANSWER_CHARACTERS);
    case 'date':
      return '2026-03-04';
    case 'count':
      return '999999';
  }
};

onBothEngines('the fullest report', () => {
  it('fits the envelope of the largest team, with every question answered at full length', () => {
    const organisation = sampleOrganisation('large', 15);
    const draft = draftFor(sampleReporter(organisation.id), organisation);
    const answers = Object.fromEntries(QUESTION_IDS.map((id) => [id, longestAnswer(id)]));
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
