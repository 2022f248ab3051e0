import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningSession } from '$bindings/RunningSession';
import type { Today } from '$bindings/Today';
import { guardPresses } from '$page/press-guard';
import { route } from '$page/route.svelte';
import { ask, live } from '$page/store.svelte';
import { hideToast } from '$page/toast.svelte';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { lengthOf, placeAt } from '$features/guided-session/progress';
import { addGuideTexts } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { button, press, show, text } from './stage';

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
    expect(text('.timer')).toBe('1:20');
    expect(text('h1')).toBe('Right hamstring');
    expect(text('.lead')).toContain('both palms');
    await vi.advanceTimersByTimeAsync(1_010);
    expect(text('.timer')).toBe('1:19');
  });

  it('changes its step at its instant, and says so once', async () => {
    await show(scene('session-running'));
    const said = () => text('[aria-live=polite]');
    expect(said()).toBe('Right hamstring, 1 min 30 s');
    await vi.advanceTimersByTimeAsync(79_990);
    expect(text('h1')).toBe('Right hamstring');
    await vi.advanceTimersByTimeAsync(50);
    expect(text('h1')).toBe('Get into place: on a chair');
    expect(said()).toBe('Get into place: on a chair, 20 s');
  });

  it('shows a change by light as well, and none while it is paused', async () => {
    const wash = () => document.querySelector('.wash');
    await show(scene('session-running'));
    const first = wash();
    expect(first).not.toBeNull();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(wash()).toBe(first);
    await vi.advanceTimersByTimeAsync(78_100);
    expect(text('h1')).toBe('Get into place: on a chair');
    expect(wash()).not.toBe(first);
    live.today = scene('session-paused');
    await vi.advanceTimersByTimeAsync(0);
    expect(wash()).toBeNull();
  });

  it('asks what holds it up, and goes on from there', async () => {
    const held = { ...scene('session-paused'), clot_question: true };
    await show(held);
    expect(text('.rest')).toContain('one calf or leg swollen');
    const answer = vi.spyOn(ipc, 'answerClotQuestion').mockResolvedValue(scene('session-paused'));
    await fireEvent.click(button('No, none of these')!);
    await vi.advanceTimersByTimeAsync(0);
    expect(answer).toHaveBeenCalledWith(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(text('.rest')).not.toContain('swollen');
    expect(document.activeElement).toBe(button(/^Go on/));
  });

  it('pauses for the safety questions, and goes on once they are answered', async () => {
    await show(scene('session-running'));
    const pause = vi.spyOn(ipc, 'pauseGuided').mockResolvedValue({
      ...scene('session-paused'),
      questions_first: true,
    });
    live.today = { ...scene('session-running'), questions_first: true };
    await vi.advanceTimersByTimeAsync(0);
    expect(pause).toHaveBeenCalledOnce();
    expect(text('.rest')).toContain('First a few questions');
    expect(() => button(/^Go on/)).toThrow();
    live.today = { ...scene('session-paused'), questions_first: true };
    const resume = vi.spyOn(ipc, 'resumeGuided').mockResolvedValue(scene('session-running'));
    await vi.advanceTimersByTimeAsync(1_000);
    await press(' ');
    expect(resume).not.toHaveBeenCalled();
    await fireEvent.click(button('Answer them')!);
    expect(route.wrong).toBe('hard');
    route.wrong = false;
    live.today = scene('session-paused');
    await vi.advanceTimersByTimeAsync(0);
    expect(button(/^Go on/)).not.toBeNull();
  });

  it('without cues leaves out what to do, but not where to be', async () => {
    await show(scene('session-running'));
    live.settings!.guided.cues = false;
    await vi.advanceTimersByTimeAsync(0);
    expect(text('.lead')).toBe('');
    await vi.advanceTimersByTimeAsync(80_100);
    expect(text('h1')).toBe('Get into place: on a chair');
    expect(text('.lead')).not.toBe('');
  });

  it('is where it is after the clock has jumped', async () => {
    await show(scene('session-running'));
    vi.setSystemTime(ms(live.today!.now) + 120_000);
    await vi.advanceTimersByTimeAsync(1_010);
    expect(text('h1')).toBe('Left inner thigh');
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

  it.each(['ArrowRight', 'ArrowLeft', '+'])('is paused by Space right after %s', async (key) => {
    const today = scene('session-running');
    vi.spyOn(ipc, 'goToStep').mockResolvedValue(today);
    vi.spyOn(ipc, 'setStepSeconds').mockResolvedValue(today);
    const pause = vi.spyOn(ipc, 'pauseGuided').mockResolvedValue(scene('session-paused'));
    const resume = vi.spyOn(ipc, 'resumeGuided');
    await show(today);
    const unguard = guardPresses();
    for (const late of [0, 100]) {
      await press(key);
      await vi.advanceTimersByTimeAsync(late);
      await press(' ');
      expect(pause).toHaveBeenCalledOnce();
      await vi.advanceTimersByTimeAsync(100);
      // the second half of a double press ends no pause
      await press(' ');
      expect(resume).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1_000);
      pause.mockClear();
      live.today = today;
      await vi.advanceTimersByTimeAsync(0);
    }
    unguard();
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
    expect(end.mock.calls).toEqual([['g1', 'log']]);
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

describe('a step that cannot be longer', () => {
  const after = (change: (today: Today) => Partial<RunningSession>) => {
    const today = scene('session-running');
    return { ...today, guided: { ...today.guided!, ...change(today) } };
  };
  const asLaidOut = ({ guided }: Today) => guided!.steps.map(({ seconds }) => seconds);

  it.each([
    [
      'with the gun',
      after((today) => ({
        longest_step_seconds: asLaidOut(today),
        steps: today.guided!.steps.map((step) => ({
          ...step,
          part: step.part && { ...step.part, tool: 'gun' as const },
        })),
      })),
      'The massage gun stays on a side for 1 min at most.',
    ],
    [
      'since the muscle has all it can use',
      after((today) => ({ longest_step_seconds: asLaidOut(today) })),
      'More would do little for this muscle.',
    ],
    [
      'since the session is as long as it may be',
      after((today) => ({
        longest_seconds: lengthOf(today.guided!.steps) / 1000,
        longest_step_seconds: asLaidOut(today).map((seconds) => seconds + 60),
      })),
      'The massage cannot get any longer.',
    ],
  ])('says why: %s', async (_, today, why) => {
    const set = vi.spyOn(ipc, 'setStepSeconds');
    await show(today);
    expect(button('15 s more').title).toBe(why);
    expect(text('.why')).toBe('');
    await press('+');
    await vi.advanceTimersByTimeAsync(0);
    expect(text('.why')).toBe(why);
    expect(set).not.toHaveBeenCalled();
  });
});
