import {
  CASE_STANDARDS,
  GATE_ANSWERS,
  GATE_DECISIONS,
  GATE_QUESTIONS,
  INFORMATION_GRADES,
  RISK_GRADES,
  SOURCE_GRADES,
} from '../../../src/casefile/codes/triage.ts';
import { URGENCIES } from '../../../src/casefile/codes/urgency.ts';
import type { Decision } from '../../../src/casefile/triage-event.ts';
import type { SelectOption } from '../../shared/kit/select-field.tsx';
import { t } from '../text.ts';

/** One choice of a form: its name in the event, its label, and what can be chosen. */
export type AssessmentField = {
  readonly name: string;
  readonly label: () => string;
  readonly options: () => readonly SelectOption[];
};

/** What a reviewer fills in to decide something; the reason is asked for by every form. */
export type AssessmentForm = {
  readonly type: Exclude<Decision['type'], 'agreed'>;
  readonly title: () => string;
  readonly hint: () => string;
  readonly fields: readonly AssessmentField[];
  /** Whether both sides of acting are asked for, by each kind of route. */
  readonly weighsRoutes?: true;
};

const optionsOf = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): SelectOption[] => codes.map((value) => ({ value, label: labels[value] }));

export const URGENCY_FORM: AssessmentForm = {
  type: 'urgency-set',
  title: () => t().triage.urgency.change,
  hint: () => t().triage.urgency.hint,
  fields: [
    {
      name: 'level',
      label: () => t().triage.urgency.title,
      options: () => optionsOf(URGENCIES, t().urgency.levels),
    },
  ],
};

export const GATE_FORM: AssessmentForm = {
  type: 'gate-set',
  title: () => t().triage.gate.change,
  hint: () => t().triage.gate.hint,
  fields: [
    ...GATE_QUESTIONS.map((name) => ({
      name,
      label: () => t().triage.gate.questions[name],
      options: () => optionsOf(GATE_ANSWERS, t().triage.gate.answers),
    })),
    {
      name: 'decision',
      label: () => t().triage.gate.decision,
      options: () => optionsOf(GATE_DECISIONS, t().triage.gate.decisions),
    },
  ],
};

export const VERIFICATION_FORM: AssessmentForm = {
  type: 'verification-set',
  title: () => t().triage.verification.change,
  hint: () => t().triage.verification.hint,
  fields: [
    {
      name: 'source',
      label: () => t().triage.verification.source,
      options: () => optionsOf(SOURCE_GRADES, t().triage.verification.sources),
    },
    {
      name: 'information',
      label: () => t().triage.verification.information,
      options: () => optionsOf(INFORMATION_GRADES, t().triage.verification.informations),
    },
    {
      name: 'standard',
      label: () => t().triage.verification.standard,
      options: () => optionsOf(CASE_STANDARDS, t().triage.verification.standards),
    },
  ],
};

const riskField = (name: 'threat' | 'vulnerability' | 'capacity'): AssessmentField => ({
  name,
  label: () => t().triage.risk[name],
  options: () => optionsOf(RISK_GRADES, t().triage.risk.grades),
});

export const RISK_FORM: AssessmentForm = {
  type: 'risk-set',
  title: () => t().triage.risk.change,
  hint: () => t().triage.risk.hint,
  fields: [riskField('threat'), riskField('vulnerability'), riskField('capacity')],
  weighsRoutes: true,
};
