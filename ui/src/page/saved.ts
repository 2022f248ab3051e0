// What follows when something has been saved that a plan is made from: the plan, or what became of it.
import type { Today } from '$bindings/Today';
import { tick } from 'svelte';
import { focusOn } from '$components/focus';
import { t } from '$text/fluent.svelte';
import { dayAndClock } from '$text/time';
import { route } from './route.svelte';
import { clockFormat, live } from './store.svelte';
import { hideToast, showDone } from './toast.svelte';

/** Where a reader can be led back to, and what that way is called. */
const BACK: Partial<Record<typeof route.place.view, string>> = {
  guide: 'toast-back-guide',
  guides: 'toast-back-guides',
  journal: 'toast-back-journal',
  settings: 'toast-back-settings',
};

/** Says what was saved and when the massage is, and leads to Today, at its top. */
export async function leadToPlan(what: string): Promise<void> {
  const [view, hash] = [route.place.view, location.hash];
  const slot = live.today?.open?.slot;
  const plan = slot
    ? t('toast-saved-plan', { time: dayAndClock(slot.start, live.now, clockFormat()) })
    : '';
  const text = [t('toast-corrected', { what }), plan].filter(Boolean).join(' ');
  const back = BACK[view];
  if (view !== 'today') location.hash = '#today';
  showDone(text, ...(back ? [{ name: t(back), run: () => (location.hash = hash) }] : []));
  // The address takes a turn of its own to arrive.
  await new Promise((next) => setTimeout(next));
  await tick();
  scrollTo(0, 0);
  focusOn('title', { preventScroll: true });
}

/** Leads to the page of a stop, at its top. What was said before no longer holds. */
export async function leadToStop(): Promise<void> {
  hideToast();
  location.hash = '#today';
  await new Promise((next) => setTimeout(next));
  await tick();
  scrollTo(0, 0);
  focusOn('stop', { preventScroll: true });
}

/** What a plan promises, as far as a correction is said to have changed it. */
const promised = (today: Today | null) =>
  JSON.stringify([
    today?.open?.slot?.start,
    today?.open?.slot?.minutes,
    today?.open?.slot?.delivery,
  ]);

/** Says, where it is, that an entry was corrected, and what that changed in the plan since `before`. */
export function sayCorrected(what: string, before: Today | null): void {
  const slot = live.today?.open?.slot;
  const time = slot ? dayAndClock(slot.start, live.now, clockFormat()) : '';
  const plan =
    promised(before) === promised(live.today)
      ? ''
      : slot
        ? t('toast-plan-now', { time, minutes: slot.minutes })
        : t('toast-plan-gone');
  // a journey that was ticked with it is part of it
  live.before = before?.undo ?? null;
  showDone([t('toast-corrected', { what }), plan].filter(Boolean).join(' '));
}
