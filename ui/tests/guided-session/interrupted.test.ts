import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hideToast } from '$page/toast.svelte';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { placeAt } from '$features/guided-session/progress';
import { addGuideTexts } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { button, show, text, without } from './stage';

beforeEach(async () => {
  await addGuideTexts();
  vi.restoreAllMocks();
  hideToast();
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('a window that opens on a session', () => {
  it.each(['session-running', 'session-paused'])('has the focus on its title: %s', async (name) => {
    await show(scene(name));
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it.each(['<button></button>', '<dialog open></dialog>'])(
    'but takes none from %s',
    async (html) => {
      document.body.insertAdjacentHTML('beforeend', html);
      const other = document.body.lastElementChild as HTMLElement;
      other.focus();
      const focused = document.activeElement;
      await show(scene('session-running'));
      expect(document.activeElement).toBe(focused);
      other.remove();
    },
  );
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
    expect(order).toEqual(['pause', 'rf_compartment', 'log']);
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

  it('goes on one level lighter where it hurt', async () => {
    const resume = vi.spyOn(ipc, 'resumeGuided').mockResolvedValue(scene('session-running'));
    await show(scene('session-paused'));
    await fireEvent.click(button('Something is wrong'));
    await vi.advanceTimersByTimeAsync(1_000);
    await fireEvent.click(button('A cramp'));
    await vi.advanceTimersByTimeAsync(1_000);
    await fireEvent.click(button('Go on, lighter'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(resume).toHaveBeenCalledWith('g1', true);
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
