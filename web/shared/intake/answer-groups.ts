import { ACT_FAMILIES, familyOf } from '../../../src/casefile/codes/act-families.ts';
import { ACTS } from '../../../src/casefile/codes/acts.ts';
import { BODIES_BY_KIND, BODY_KINDS } from '../../../src/casefile/codes/bodies.ts';
import { PERPETRATOR_KINDS, PERPETRATORS_BY_KIND } from '../../../src/casefile/codes/perpetrators.ts';
import type { QuestionId } from '../../../src/casefile/questions.ts';
import { q } from '../intake-words.ts';

export type AnswerGroup = { readonly name: string; readonly codes: readonly string[] };

/** Long lists come in groups that unfold; null for a question whose answers stand at once. */
export function answerGroups(id: QuestionId): AnswerGroup[] | null {
  const words = q();
  if (id === 'acts') {
    return ACT_FAMILIES.map((family) => ({
      name: words.families[family],
      codes: ACTS.filter((act) => familyOf(act) === family),
    }));
  }
  if (id === 'bodies') {
    return BODY_KINDS.map((kind) => ({ name: words.bodyKinds[kind], codes: BODIES_BY_KIND[kind] }));
  }
  if (id === 'perpetrators') {
    return PERPETRATOR_KINDS.map((kind) => ({
      name: words.perpetratorKinds[kind],
      codes: PERPETRATORS_BY_KIND[kind],
    }));
  }
  return null;
}
