import type { ConditionNote } from '$bindings/ConditionNote';
import { list, t } from '$text/fluent.svelte';
import { inSentence, muscle } from '$text/words';

/** What a health condition changes in a massage of one's own, in a sentence. */
export const conditionSentence = ({ condition, effect, muscles }: ConditionNote): string =>
  t('condition-note', {
    condition: t(`precaution-${condition}`),
    effect,
    muscles: list(muscles.map((group) => inSentence(muscle({ group })))),
  });
