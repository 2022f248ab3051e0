// Nothing that can be pressed comes under a button that was just pressed: the rectangles of the hero's
// buttons, as `style/today.css` lays them out at 1100 x 760, before and after each act.
import { describe, expect, it } from 'vitest';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Phase } from '$bindings/Phase';
import { seatsOf, type Act } from '$features/today/seat';
import { scene } from '$ipc/web/scenes';
import { t, useLanguage } from '$text/fluent.svelte';
import { width } from '$text/measure';
import { ms } from '$text/time';

interface Box {
  act: Act;
  x: number;
  y: number;
  w: number;
  h: number;
}

const GAP = 4;
const name = (act: Act) =>
  act === 'more' ? t('more') : t(`act-${act}`, { time: '21:00', minutes: 15 });

/** Where everything that can be pressed is. */
function boxes(open: OpenPlan, phase: Phase, now: number): Box[] {
  const { seat, quiet, end } = seatsOf(open, phase, now);
  const found: Box[] = [];
  let x = 40;
  seat.forEach((act, index) => {
    const last = index === seat.length - 1;
    const w = last ? 256 - x : 216 - GAP - (width(name(seat[1]!), 15, 600) + 24);
    found.push({ act, x, y: 280, w, h: 44 });
    x += w + GAP;
  });
  x = 264;
  quiet.forEach((act, index) => {
    const arrow = act === 'more' || act === 'snooze' ? 22 : 0;
    const w = Math.max(index === 0 ? 120 : 0, width(name(act), 15, 500) + 24 + arrow);
    found.push({ act, x, y: 280, w, h: 44 });
    x += w + GAP;
  });
  x = 40;
  end.forEach((act, index) => {
    const w = Math.max(index === 0 ? 216 : 0, width(name(act), 15, 500) + 24);
    found.push({ act, x, y: 336, w, h: 44 });
    x += w + 8;
  });
  return found;
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Each act with the state that it leads to. */
const ACTS: [from: string, act: Act, to: string][] = [
  ['proposed-later', 'keep', 'kept-self'],
  ['proposed-therapist', 'keep', 'kept-therapist'],
  ['window-open', 'keep', 'kept-self'],
  ['window-open', 'start', 'running'],
  ['window-open', 'snooze', 'window-open'],
  ['kept-self', 'let_go', 'proposed-later'],
  ['kept-self', 'let_go', 'window-open'],
  ['kept-therapist', 'booked', 'kept-therapist-booked'],
  ['kept-therapist', 'let_go', 'proposed-therapist'],
  ['kept-therapist-booked', 'let_go', 'proposed-therapist'],
  ['ask-booked', 'booked', 'kept-therapist-booked'],
  ['ask-booked', 'let_go', 'proposed-later'],
  ['near', 'start', 'running'],
  ['near', 'snooze', 'near'],
  ['near', 'skip', 'done'],
  ['near-therapist', 'let_go', 'proposed-therapist'],
  ['running', 'cancel', 'near'],
  ['running', 'cancel', 'window-open'],
  ['running', 'finish', 'done'],
  ['unanswered', 'yes', 'done'],
  ['unanswered', 'no', 'proposed-later'],
  ['unanswered', 'no', 'window-open'],
  ['easy-day', 'keep', 'kept-self'],
  ['easy-day', 'skip', 'done'],
  ['blocked', 'better', 'proposed-later'],
  ['blocked', 'better', 'window-open'],
];

function placed(state: string): Box[] {
  const today = scene(state);
  const { open, headline } = today;
  if (!open || headline.kind !== 'plan') return [];
  return boxes(open, open.phase, ms(today.now));
}

describe.each(['en', 'de'])('after a press (%s)', (language) => {
  it.each(ACTS)('from %s, %s, to %s, nothing else is there', async (from, act, to) => {
    await useLanguage(language);
    const pressed = placed(from).find((box) => box.act === act);
    expect(pressed).toBeDefined();
    // the same button in the same place is no other one
    const under = placed(to).filter((box) => box.act !== act && overlap(pressed!, box));
    expect(under.map((box) => box.act)).toEqual([]);
    await useLanguage('en');
  });
});
