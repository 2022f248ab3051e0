import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, live } from '$app/store.svelte';
import { hideToast } from '$app/toast.svelte';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { lengthOf, placeAt } from '$features/guided-session/progress';
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

describe('a session that runs', () => {
  it('shows what is left, to the second, and what to do', async () => {
    await show(scene('session-running'));
    expect(text('.timer')).toBe('1:35');
    expect(text('h1')).toBe('Right buttock');
    expect(text('.lead')).toContain('pelvis');
    await vi.advanceTimersByTimeAsync(1_010);
    expect(text('.timer')).toBe('1:34');
  });

  it('changes its step at its instant, and says so once', async () => {
    await show(scene('session-running'));
    const said = () => text('[aria-live=polite]');
    expect(said()).toBe('Right buttock, 1 min 45 s');
    await vi.advanceTimersByTimeAsync(94_990);
    expect(text('h1')).toBe('Right buttock');
    await vi.advanceTimersByTimeAsync(50);
    expect(text('h1')).toBe('Get into place: on the floor');
    expect(said()).toBe('Get into place: on the floor, 20 s');
  });

  it('is where it is after the clock has jumped', async () => {
    await show(scene('session-running'));
    vi.setSystemTime(ms(live.today!.now) + 120_000);
    await vi.advanceTimersByTimeAsync(1_010);
    expect(text('h1')).toBe('Left hamstring');
  });

  it('is paused by Space, and its keys lead on and back', async () => {
    const today = scene('session-running');
    const { id, steps } = today.guided!;
    const index = Number(document.querySelector<HTMLElement>('[data-step]')?.dataset.step ?? 8);
    const pause = vi.spyOn(ipc, 'pauseGuided').mockResolvedValue(scene('session-paused'));
    const goTo = vi.spyOn(ipc, 'goToStep').mockResolvedValue(today);
    const set = vi.spyOn(ipc, 'setStepSeconds').mockResolvedValue(today);
    await show(today);
    await press('ArrowRight');
    expect(goTo).toHaveBeenLastCalledWith(id, index + 1, 0);
    await press('ArrowLeft');
    expect(goTo).toHaveBeenLastCalledWith(id, index, 0);
    await press('+');
    expect(set).toHaveBeenLastCalledWith(id, index, steps[index]!.seconds + 15);
    await press('-');
    expect(set).toHaveBeenLastCalledWith(id, index, steps[index]!.seconds - 15);
    await press(' ');
    expect(pause).toHaveBeenCalledWith(id);
    await vi.advanceTimersByTimeAsync(0);
    expect(text('.state')).toBe('Paused for 1 min 10 s');
  });

  it('leads to the same step when a press comes twice', async () => {
    const today = scene('session-running');
    const goTo = vi.spyOn(ipc, 'goToStep').mockResolvedValue(today);
    await show(today);
    await Promise.all([press('ArrowRight'), press('ArrowRight')]);
    expect(new Set(goTo.mock.calls.map(([, step]) => step)).size).toBe(1);
  });

  it('is not ended by Escape', async () => {
    const end = vi.spyOn(ipc, 'endGuided');
    await show(scene('session-running'));
    await press('Escape');
    expect(end).not.toHaveBeenCalled();
  });

  it('ends once, with what was done, when its time is over', async () => {
    const done = scene('session-done');
    const end = vi.spyOn(ipc, 'endGuided').mockResolvedValue(done);
    await show(scene('session-rest'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(end.mock.calls).toEqual([['g1', 'keep']]);
    expect(location.hash).toBe('#session/done/m9');
  });

  it('follows another window: paused there, and ended there', async () => {
    await show(scene('session-running'));
    live.today = scene('session-paused');
    await vi.advanceTimersByTimeAsync(0);
    expect(text('.state')).toContain('Paused');
    const done = scene('session-done');
    const start = scene('session-paused').guided!.started_at;
    live.today = { ...done, last_massage: { ...done.last_massage!, start } };
    await vi.advanceTimersByTimeAsync(0);
    expect(location.hash).toBe('#session/done/m9');
  });

  it.each([
    ['noticed here first', false],
    ['noticed by another program first', true],
  ])('goes back to the place that was seen when the clock is set back, %s', async (_, late) => {
    const today = scene('session-running');
    await show(today);
    const went = vi.spyOn(ipc, 'goToStep').mockResolvedValue(today);
    const ended = vi.spyOn(ipc, 'endGuided');
    await vi.advanceTimersByTimeAsync(5_010);
    const { index } = placeAt(today.guided!, ms(today.now));
    vi.setSystemTime(Date.now() - 3_600_000);
    if (late) {
      const running_since = new Date().toISOString();
      vi.mocked(ipc.today).mockResolvedValue({
        ...today,
        now: running_since,
        guided: { ...today.guided!, running_since },
      });
      await ask();
    }
    await vi.advanceTimersByTimeAsync(1_010);
    expect(went).toHaveBeenCalledTimes(1);
    const [, step, into] = went.mock.calls[0]!;
    expect(step).toBe(index);
    expect(into).toBeGreaterThan(4_000);
    expect(ended).not.toHaveBeenCalled();
  });

  it('gives a side no more than its muscle can use, nor less than it has had', async () => {
    const today = scene('session-running');
    const { guided } = today;
    const longest_step_seconds = guided!.steps.map(({ seconds }) => seconds + 20);
    await show({ ...today, guided: { ...guided!, longest_step_seconds } });
    const set = vi.spyOn(ipc, 'setStepSeconds').mockResolvedValue(today);
    await fireEvent.click(button('15 s more'));
    const [, step, seconds] = set.mock.calls[0]!;
    expect(seconds).toBe(guided!.steps[step]!.seconds + 15);
  });
});

describe('leaving early', () => {
  /** Paused when so many seconds of its first muscle are done. */
  const after = (seconds: number) => {
    const paused = scene('session-paused');
    const { steps } = paused.guided!;
    const first = steps.findIndex(({ kind }) => kind === 'massage');
    const done_ms = steps.map((_, index) => (index === first ? seconds * 1000 : 0));
    return { ...paused, guided: { ...paused.guided!, done_ms } };
  };
  const choices = () =>
    [...document.querySelectorAll('dialog button')].map((one) => one.textContent.trim());

  it.each([
    [0, ['Go on instead', 'End']],
    [25, ['Go on instead', 'End']],
    [30, ['Keep what is done', 'Go on instead', 'Discard it']],
  ])('offers to keep only what will be logged: %d s', async (seconds, names) => {
    await show(after(seconds));
    await fireEvent.click(button('End'));
    expect(choices()).toEqual(names);
    const isShort = seconds > 0 && seconds < 30;
    expect(text('dialog p').includes('Less than half a minute is not logged.')).toBe(isShort);
  });

  it.each([
    [25, 'End'],
    [30, 'End here, keep what is done'],
  ])('promises no more where something is wrong: %d s', async (seconds, name) => {
    await show(after(seconds));
    await fireEvent.click(button('Something is wrong'));
    await vi.advanceTimersByTimeAsync(1_000);
    await fireEvent.click(button('A cramp'));
    expect(choices()).toContain(name);
  });

  it('asks what to keep, and goes on where nothing is chosen', async () => {
    const paused = scene('session-paused');
    const pause = vi.spyOn(ipc, 'pauseGuided').mockResolvedValue(paused);
    const resume = vi.spyOn(ipc, 'resumeGuided').mockResolvedValue(scene('session-running'));
    await show(scene('session-running'));
    await fireEvent.click(button('End'));
    expect(pause).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(text('dialog h1')).toBe('End here?');
    await fireEvent.click(button('Go on instead'));
    expect(resume).toHaveBeenCalledOnce();
  });
});

describe('something is wrong', () => {
  it('pauses at once; an urgent sign is reported before anything else', async () => {
    const order: string[] = [];
    vi.spyOn(ipc, 'pauseGuided').mockImplementation(() => {
      order.push('pause');
      return Promise.resolve(scene('session-paused'));
    });
    vi.spyOn(ipc, 'report').mockImplementation((flags) => {
      order.push(...flags);
      return Promise.resolve({ ...scene('stop-urgent'), guided: scene('session-paused').guided });
    });
    vi.spyOn(ipc, 'endGuided').mockImplementation((_, ending) => {
      order.push(ending);
      return Promise.resolve(without(scene('stop-urgent')));
    });
    await show(scene('session-running'));
    await fireEvent.click(button('Something is wrong'));
    await vi.advanceTimersByTimeAsync(1_000);
    // no key answers from where the focus rests
    expect(document.activeElement?.tagName).toBe('H1');
    await fireEvent.click(
      button('A muscle as hard as wood, and pain that grows and is worse when it is stretched'),
    );
    await vi.advanceTimersByTimeAsync(1_000);
    expect(order).toEqual(['pause', 'rf_compartment', 'keep']);
    expect(location.hash).toBe('#today');
  });

  it.each([
    ['Something is wrong', 'None of these'],
    ['End', 'Go on instead'],
  ])('leaves Space to what it says, when %s is closed', async (open, close) => {
    const paused = scene('session-paused');
    await show(paused);
    button(open).focus();
    await fireEvent.click(button(open));
    await vi.advanceTimersByTimeAsync(1_000);
    await fireEvent.click(button(close));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(document.activeElement?.textContent.trim()).toMatch(/^Go on/);
  });

  it('leaves Space to pausing, when a session goes on after a question', async () => {
    vi.spyOn(ipc, 'pauseGuided').mockResolvedValue(scene('session-paused'));
    vi.spyOn(ipc, 'resumeGuided').mockResolvedValue(scene('session-running'));
    await show(scene('session-running'));
    button('End').focus();
    await fireEvent.click(button('End'));
    await vi.advanceTimersByTimeAsync(1_000);
    await fireEvent.click(button('Go on instead'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it.each([1, 2, 3] as const)('names the most pain of level %d', async (pressure) => {
    const today = scene('session-running');
    const steps = today.guided!.steps.map((step) => ({
      ...step,
      part: step.part && { ...step.part, pressure },
    }));
    await show({ ...today, guided: { ...today.guided!, steps } });
    vi.spyOn(ipc, 'pauseGuided').mockResolvedValue({
      ...today,
      guided: { ...today.guided!, steps },
    });
    await fireEvent.click(button('Something is wrong'));
    expect(button(/^Pain above/).textContent).toContain(`above ${pressure < 3 ? 2 : 4} out of 10`);
  });

  it.each([
    ['as a whole, and skips nothing else', false],
    ['with its other side', true],
  ])('leaves the muscle that is hurt %s', async (_, hasOtherSide) => {
    await show(scene('session-running'));
    const paused = scene('session-paused');
    const { guided } = paused;
    const { index, step } = placeAt(guided!, ms(paused.now));
    const steps = guided!.steps.map((one, at) =>
      at >= index && one.part?.muscle === step.part?.muscle ? { ...one, seconds: 0 } : one,
    );
    const left = hasOtherSide ? paused : { ...paused, guided: { ...guided!, steps } };
    vi.spyOn(ipc, 'pauseGuided').mockResolvedValue(paused);
    const noted = vi.spyOn(ipc, 'report').mockResolvedValue(left);
    const went = vi.spyOn(ipc, 'goToStep').mockResolvedValue(left);
    const resumed = vi.spyOn(ipc, 'resumeGuided').mockResolvedValue(scene('session-running'));
    await fireEvent.click(button('Something is wrong'));
    await vi.advanceTimersByTimeAsync(1_000);
    await fireEvent.click(button('A bruise or a swelling is coming up'));
    await vi.advanceTimersByTimeAsync(1_000);
    await fireEvent.click(button('Leave this muscle, go on'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(noted.mock.calls[0]?.[1]).toMatchObject([{ kind: 'bruise' }]);
    expect(went).toHaveBeenCalledTimes(hasOtherSide ? 1 : 0);
    expect(resumed).toHaveBeenCalledOnce();
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
