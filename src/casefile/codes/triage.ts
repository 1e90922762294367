/** What a reviewer decides at the gate. A rejection takes a second reviewer. */
export const GATE_DECISIONS = ['accept', 'need-info', 'refer', 'pattern-only', 'reject'] as const;

/** What the gate looks at: within the mandate, caused by the contact with the UN, grave enough, and not vague. */
export const GATE_QUESTIONS = ['scope', 'causality', 'severity', 'substance'] as const;
export const GATE_ANSWERS = ['yes', 'no', 'unclear'] as const;

/** How far a source is relied upon (A: always so far; F: cannot be judged). Rated apart from what it says. */
export const SOURCE_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** How far what is said is borne out (1: by others; 6: cannot be judged). */
export const INFORMATION_GRADES = ['1', '2', '3', '4', '5', '6'] as const;

/** What a case amounts to: everything is an allegation until it is assessed. */
export const CASE_STANDARDS = [
  'allegation',
  'credible',
  'corroborated',
  'reasonable-grounds',
  'contradicted',
  'unresolved',
] as const;

/** From least to most. */
export const RISK_GRADES = ['1', '2', '3', '4', '5'] as const;
