import type { QuestionId } from '../../../src/casefile/questions.ts';
import type { Missing, RouteBlock } from '../../../src/casefile/routing/what-stops.ts';
import type { RouteReason } from '../../../src/casefile/routing/why-proposed.ts';
import { codeLabel } from '../../shared/code-label.ts';
import { s } from '../../shared/text.ts';
import { countryName } from '../names.ts';
import { t } from '../text.ts';

const QUESTION_OF = {
  body: 'bodies',
  act: 'acts',
  role: 'roles',
  mode: 'modes',
  requested: 'requested',
} as const satisfies Readonly<Record<string, QuestionId>>;

/** Why a route is proposed. `country`: that of the report. */
export function reasonInWords(reason: RouteReason, country: string): string {
  const words = t().routing.reasons;
  switch (reason.kind) {
    case 'body':
    case 'act':
    case 'role':
    case 'mode':
    case 'requested': {
      const open = { unknown: s().unknown, 'prefer-not-to-say': s().preferNotToSay };
      const labels = reason.codes.map((code) => codeLabel(QUESTION_OF[reason.kind], code, open));
      return words[reason.kind](labels.join(', '));
    }
    case 'area':
      return words.area(countryName(country));
    case 'mandate':
    case 'danger':
    case 'always':
    case 'no-focal-point':
      return words[reason.kind];
  }
}

export const blockInWords = (block: RouteBlock): string =>
  block.kind === 'consent' ? missingInWords(block) : t().routing.blocks[block.kind];

/** Which consent is missing, and how it stands. */
export function missingInWords({ codes, standing }: Missing): string {
  const words = t().routing;
  return words.consent(
    codes.map((code) => words.codes[code]).join(` ${words.or} `),
    words.standings[standing],
  );
}
