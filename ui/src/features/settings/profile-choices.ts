// The options shared by the settings and the first start, with their labels.
import type { DeliveryPreference } from '$bindings/DeliveryPreference';
import type { TrainingLevel } from '$bindings/TrainingLevel';
import type { Tool } from '$bindings/Tool';
import { t } from '$text/fluent.svelte';

const LEVELS: TrainingLevel[] = ['recreational', 'regular', 'serious_amateur', 'competitive'];
const DELIVERIES: DeliveryPreference[] = ['either', 'self', 'therapist'];

/** Hands are always there; these are asked about. */
const TOOLS: Tool[] = ['roller', 'ball', 'stick', 'gun'];

/** What the example of the first start can say something about. */
export type ExampleTopic = 'level' | 'delivery' | 'tools' | 'quiet' | 'work' | 'conditions';

export const levelChoices = () =>
  LEVELS.map((id) => ({ id, name: t(`level-${id}`), more: t(`level-${id}.more`) }));
export const levelChips = () => LEVELS.map((id) => [id, t(`level-${id}.short`)] as const);
export const toolChoices = () => TOOLS.map((id) => [id, t(`tool-${id}.short`)] as const);
export const deliveryChoices = () => DELIVERIES.map((id) => ({ id, name: t(`delivery-${id}`) }));

export const QUIET = { start: '22:30', end: '07:00' };
export const WORK = { start: '09:00', end: '17:00', weekdays: [1, 2, 3, 4, 5] };
export const PRACTICE = { start: '09:00', end: '20:00', weekdays: [1, 2, 3, 4, 5, 6] };
