import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import type { Undo } from '$bindings/Undo';
import { route } from '$page/route.svelte';
import { ask } from '$page/store.svelte';
import { hideToast, toast } from '$page/toast.svelte';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { lengthOf } from '$features/guided-session/progress';
import { addGuideTexts } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { button, press, show, text, without } from './stage';

beforeEach(async () => {
  await addGuideTexts();
  vi.restoreAllMocks();
  hideToast();
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

const changed = (change: Undo['change'], at: string): Undo => ({
  change,
  at,
  plan: null,
  flags: [],
});
/** What another program, or time, has made of the journal. */
const becomes = async (today: Today) => {
  vi.mocked(ipc.today).mockResolvedValue(today);
  await ask();
  await vi.advanceTimersByTimeAsync(0);
};

describe('a session that is over', () => {
  it.each([
    ['own', 'quads', 0],
    ['own', 'quads', 1_200_000],
    ['pre', null, 0],
    ['plan', null, 1_200_000],
  ])('shows what was done: %s %s, %d ms late', async (id, part, late) => {
    const done = { ...scene('session-done'), open: null };
    const { touched_at } = scene('session-rest').guided!;
    const { minutes } = done.last_massage!;
    const last_massage = { ...done.last_massage!, start: touched_at, minutes };
    vi.spyOn(ipc, 'endGuided').mockResolvedValue({ ...done, last_massage });
    location.hash = ['#session', id, part].filter(Boolean).join('/');
    const page = await show(scene('session-rest'), id, part);
    vi.setSystemTime(Date.now() + late);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(location.hash).toBe('#session/done/m9');
    await page.rerender({ id: 'done', part: 'm9' });
    await vi.advanceTimersByTimeAsync(0);
    expect(location.hash).toBe('#session/done/m9');
    expect(text('section h2')).toBe('How does it feel now?');
  });

  it('is not reported as not logged when another journal has taken its place', async () => {
    const paused = scene('session-paused');
    await show(paused);
    const other = without(paused);
    const at = new Date(ms(paused.now) - 86_400_000).toISOString();
    await becomes({ ...other, undo: changed('workout_logged', at) });
    expect(location.hash).toBe('#today');
    expect(toast.line).toBeNull();
  });

  it('nor by the massage of that journal as done', async () => {
    const paused = scene('session-paused');
    await show(paused);
    const { last_massage } = scene('session-done');
    const start = new Date(ms(paused.now) - 86_400_000).toISOString();
    await becomes({ ...without(paused), last_massage: { ...last_massage!, id: 'x', start } });
    expect(location.hash).toBe('#today');
  });

  it('takes back nothing but its end', async () => {
    const paused = scene('session-paused');
    await show(paused);
    const undo = changed('start_cancelled', paused.now);
    await becomes({ ...without(paused), undo });
    expect(toast.line).toMatchObject({ text: 'No massage was logged.', undo });
  });

  it('has no undo where it ended by itself', async () => {
    const running = { ...scene('session-rest'), undo: changed('started', '2026-11-23T19:00:00Z') };
    await show(running);
    const { last_massage } = scene('session-done');
    const start = running.guided!.started_at;
    await becomes({ ...without(running), last_massage: { ...last_massage!, start } });
    expect(location.hash).toBe('#session/done/m9');
    expect(toast.line?.undo).toBeNull();
  });

  it.each([
    ['finished', true],
    ['soreness', true],
    ['workout_logged', false],
  ] as const)('offers on its page to take back what was done there: %s', async (change, can) => {
    const done = { ...scene('session-done'), open: null };
    await show({ ...done, undo: changed(change, done.now) }, 'done', 'm9');
    expect(document.body.textContent.includes('Take it back')).toBe(can);
  });

  it.each([[[]], [['massage_rated']], [['massage_rated', 'soreness', 'massage_rated']]] as const)(
    'is taken back with the answers that were given: %j',
    async (answers) => {
      const paused = scene('session-paused');
      const done = { ...scene('session-done'), open: null };
      const at = (second: number) => new Date(ms(done.now) + second * 1000).toISOString();
      const states: Today[] = [
        { ...paused, undo: changed('started', paused.guided!.started_at) },
        { ...done, undo: changed('finished', at(0)) },
        ...answers.map((kind, index) => ({ ...done, undo: changed(kind, at(index + 1)) })),
      ];
      location.hash = '#session/done/m9';
      await show(states.at(-1)!, 'done', 'm9');
      const undo = vi.spyOn(ipc, 'undo').mockImplementation(() => {
        states.pop();
        vi.mocked(ipc.today).mockResolvedValue(states.at(-1)!);
        return Promise.resolve(states.at(-1)!);
      });
      await fireEvent.click(button('Take it back'));
      await vi.advanceTimersByTimeAsync(0);
      expect(undo).toHaveBeenCalledTimes(answers.length + 1);
      expect(toast.line?.text).toBe('Taken back: a massage was finished.');
      // or its next end would lead nowhere
      expect(location.hash).toBe('#session');
    },
  );

  it('leaves its page when it is taken back elsewhere', async () => {
    const done = { ...scene('session-done'), open: null };
    location.hash = '#session/done/m9';
    await show(done, 'done', 'm9');
    await becomes({ ...done, last_massage: null });
    expect(location.hash).toBe('#today');
  });
});

describe('after a session', () => {
  it('says what was done, and takes an answer', async () => {
    const done = scene('session-done');
    const rated = vi.spyOn(ipc, 'rateMassage').mockResolvedValue({
      ...done,
      last_massage: { ...done.last_massage!, felt: 'sorer' },
    });
    await show(done, 'done', 'm9');
    expect(text('aside li')).toBe('Quadsboth sides, 3 min 30 s');
    await fireEvent.click(document.querySelector('input[value=sorer]')!);
    expect(rated).toHaveBeenCalledWith('m9', 'sorer');
    await vi.advanceTimersByTimeAsync(0);
    expect(text('section [role=status]')).toContain('too firm');
  });

  it('takes a digit as the soreness, and Enter on an answer as Done', async () => {
    const done = scene('session-done');
    const reported = vi.spyOn(ipc, 'reportSoreness').mockResolvedValue(done);
    await show(done, 'done', 'm9');
    await press('4');
    expect(reported).toHaveBeenCalledExactlyOnceWith(4);
    const { form } = document.querySelector<HTMLInputElement>('input[value=same]')!;
    // what the browser presses for Enter
    expect(form!.querySelector('[type=submit]')!.textContent).toBe('Done');
    form!.requestSubmit();
    expect(location.hash).toBe('#today');
  });

  it.each([
    [6, false],
    [7, 'sore'],
  ])('asks the safety questions after a soreness of 7 (%i)', async (value, asked) => {
    const done = scene('session-done');
    vi.spyOn(ipc, 'reportSoreness').mockResolvedValue(done);
    await show(done, 'done', 'm9');
    await press(String(value));
    await vi.advanceTimersByTimeAsync(0);
    expect(route.wrong).toBe(asked);
    route.wrong = false;
  });

  it('does not count a side that was skipped at once', async () => {
    const done = scene('session-done');
    const part = done.last_massage!.parts[0]!;
    const parts = [
      { ...part, side: 'left' as const, seconds: 1 },
      { ...part, side: 'right' as const, seconds: 90 },
    ];
    await show({ ...done, last_massage: { ...done.last_massage!, parts } }, 'done', 'm9');
    expect(text('aside li')).toBe('Quadsright, 1 min 30 s');
  });

  it('has lasted as long as its steps', () => {
    const { steps } = scene('session-rest').guided!;
    expect(lengthOf(steps)).toBe(15 * 60_000);
  });
});
