import type { Did } from '$bindings/Did';
import { t } from './fluent.svelte';
import { dayAndClock, type Habit } from './time';
import { muscle, within } from './words';

/** What a rule did to a plan, in words. */
export function did(what: Did, now: number, habit: Habit): string {
  const level = (number: number) => t(`pressure-${number}`);
  switch (what.what) {
    case 'chose_window':
      return t('did-chose_window', { window: within(t(`window-${what.window}`)) });
    case 'moved':
      return t('did-moved', { time: dayAndClock(what.to, now, habit) });
    case 'set_pressure':
      return what.lo === what.hi
        ? t('did-set_pressure.same', { hi: level(what.hi) })
        : t('did-set_pressure', { lo: level(what.lo), hi: level(what.hi) });
    case 'raised':
    case 'capped':
      return t(`did-${what.what}`, { level: level(what.level) });
    case 'put_first':
      return t('did-put_first', { massage: within(t(`type-${what.massage}`)) });
    case 'left_out_type': {
      const massage = within(t(`type-${what.massage}`));
      return what.until
        ? t('did-left_out_type.until', { massage, time: dayAndClock(what.until, now, habit) })
        : t('did-left_out_type', { massage });
    }
    case 'left_out_muscle':
      return t('did-left_out_muscle', { muscle: within(muscle(what.muscle)) });
    case 'kept_light':
      return t('did-kept_light', { muscle: within(muscle(what.muscle)) });
    case 'added_muscles':
      return t('did-added_muscles', { count: what.count });
    case 'set_minutes':
      return t('did-set_minutes', { minutes: what.minutes });
    case 'chose_delivery':
      return t('did-chose_delivery', { delivery: within(t(`delivery-${what.delivery}`)) });
    default:
      return t(`did-${what.what}`);
  }
}
