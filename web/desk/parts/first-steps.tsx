import type { JSX } from 'preact';
import { t } from '../text.ts';

/** How a case goes, for whoever is new at the desk. */
export function FirstSteps(): JSX.Element {
  return (
    <ol class="first-steps">
      {t().guide.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
