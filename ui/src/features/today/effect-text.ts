import type { Effect } from '$bindings/Effect';
import { t } from '$text/fluent.svelte';
import { dayAndClock, type ClockFormat } from '$text/time';
import { muscle, inSentence } from '$text/words';

/** The effect of a rule on a plan, as text. */
export function effectText(effect: Effect, now: number, format: ClockFormat): string {
  const level = (number: number) => t(`pressure-${number}`);
  switch (effect.kind) {
    case 'chose_window':
      return t('effect-chose_window', { window: inSentence(t(`window-${effect.window}`)) });
    case 'moved':
      return t('effect-moved', { time: dayAndClock(effect.to, now, format) });
    case 'set_pressure':
      return effect.lo === effect.hi
        ? t('effect-set_pressure.same', { hi: level(effect.hi) })
        : t('effect-set_pressure', { lo: level(effect.lo), hi: level(effect.hi) });
    case 'raised':
    case 'capped':
      return t(`effect-${effect.kind}`, { level: level(effect.level) });
    case 'put_first':
      return t('effect-put_first', { massage: inSentence(t(`type-${effect.massage}`)) });
    case 'left_out_type': {
      const massage = inSentence(t(`type-${effect.massage}`));
      return effect.until
        ? t('effect-left_out_type.until', { massage, time: dayAndClock(effect.until, now, format) })
        : t('effect-left_out_type', { massage });
    }
    case 'left_out_muscle':
      return t('effect-left_out_muscle', { muscle: inSentence(muscle(effect.muscle)) });
    case 'kept_light':
      return t('effect-kept_light', { muscle: inSentence(muscle(effect.muscle)) });
    case 'added_muscles':
      return t('effect-added_muscles', { count: effect.count });
    case 'set_minutes':
      return t('effect-set_minutes', { minutes: effect.minutes });
    case 'chose_delivery':
      return t('effect-chose_delivery', { delivery: inSentence(t(`delivery-${effect.delivery}`)) });
    default:
      return t(`effect-${effect.kind}`);
  }
}
