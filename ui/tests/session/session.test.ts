import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { ask, live } from '$app/store.svelte';
import { hideToast, toast } from '$app/toast.svelte';
import Session from '$features/session/Session.svelte';
import { lengthOf } from '$features/session/progress';
import { ipc } from '$ipc';
import { settings } from '$ipc/web/sample';
import { begin, propose } from '$ipc/web/sample-guided';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { addGuideTexts } from '$text/fluent.svelte';
import { ms } from '$text/time';

beforeEach(async () => {
  await addGuideTexts();
  vi.restoreAllMocks();
  hideToast();
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

async function show(today: Today, id: string | null = null, part: string | null = null) {
  vi.useFakeTimers({ now: ms(today.now) });
  vi.spyOn(ipc, 'today').mockResolvedValue(today);
  Object.assign(live, {
    rules,
    settings: structuredClone(settings),
    now: ms(today.now),
    startup: { ...live.startup, hour12: false },
  });
  await ask();
  render(Session, { id, part });
  await vi.advanceTimersByTimeAsync(0);
}
const text = (of: string) => document.querySelector(of)?.textContent.replace(/\s+/g, ' ').trim();
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (one) =>
      (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const without = (today: Today): Today => ({ ...today, guided: null });

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
    expect(said()).toBe('Right buttock, 1 min 45');
    await vi.advanceTimersByTimeAsync(94_990);
    expect(text('h1')).toBe('Right buttock');
    await vi.advanceTimersByTimeAsync(50);
    expect(text('h1')).toBe('Get into place: floor');
    expect(said()).toBe('Get into place: floor, 20 s');
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
    expect(text('.state')).toBe('Paused for 1 min 10');
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
});

describe('leaving early', () => {
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
});

describe('before a session', () => {
  it('asks anew for what is chosen, and begins with it', async () => {
    const today = scene('window-open');
    const asked = vi
      .spyOn(ipc, 'proposeGuided')
      .mockImplementation((request) => Promise.resolve(propose(request, today, settings.tools)));
    const began = vi.spyOn(ipc, 'beginGuided').mockImplementation((request) => {
      const proposal = propose(request, today, settings.tools);
      return Promise.resolve({ ...today, guided: begin(request, proposal, today.now) });
    });
    await show(today, 'plan');
    expect(text('h1')).toBe('15 minutes for your legs');
    const quads = document.querySelector<HTMLInputElement>('li input[type=checkbox]')!;
    await fireEvent.click(quads);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked.mock.lastCall?.[0].without).toEqual(['quads']);
    expect(text('li.out')).toContain('Quads');
    await fireEvent.click(button('None of these, start'));
    expect(began.mock.calls[0]?.[0]).toMatchObject({
      without: ['quads'],
      occasion: { kind: 'plan' },
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(text('h1')).toBe('Arrive');
  });

  it('starts nothing by Enter from where the focus rests', async () => {
    const began = vi.spyOn(ipc, 'beginGuided');
    const today = scene('window-open');
    vi.spyOn(ipc, 'proposeGuided').mockImplementation((request) =>
      Promise.resolve(propose(request, today, settings.tools)),
    );
    await show(today, 'plan');
    await press('Enter');
    expect(document.querySelector('form')).toBeNull();
    expect(began).not.toHaveBeenCalled();
  });

  it('leads to the questions that come first', async () => {
    vi.spyOn(ipc, 'proposeGuided').mockRejectedValue({ code: 'E_SAFETY_QUESTIONS', detail: '' });
    await show(scene('window-open'), 'plan');
    expect(button('Answer them now')).toBeTruthy();
  });

  it('says what the rules warn of, and starts only in spite of it', async () => {
    const today = scene('window-open');
    vi.spyOn(ipc, 'proposeGuided').mockImplementation((request) =>
      Promise.resolve({ ...propose(request, today, settings.tools), warned_by: ['R-QUIET'] }),
    );
    const began = vi.spyOn(ipc, 'beginGuided').mockResolvedValue(today);
    await show(today, 'plan');
    await fireEvent.click(button('None of these, start anyway'));
    expect(began.mock.calls[0]?.[1]).toBe(true);
  });
});

describe('a start without guidance', () => {
  it('asks once where a rule warns, and then starts', async () => {
    const start = vi
      .spyOn(ipc, 'start')
      .mockRejectedValueOnce({ code: 'E_RULE_WARNS', detail: 'R-QUIET,R-NEXT' })
      .mockResolvedValue(scene('running'));
    const today = scene('near');
    vi.spyOn(ipc, 'proposeGuided').mockImplementation((request) =>
      Promise.resolve(propose(request, today, settings.tools)),
    );
    await show(today, 'plan');
    await fireEvent.click(button('Without guidance'));
    await vi.advanceTimersByTimeAsync(1_000);
    await fireEvent.click(button('None of these, start anyway'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(start).toHaveBeenLastCalledWith('p1', true);
    expect(toast.line?.text).toContain('Started.');
    expect(location.hash).toBe('#today');
  });

  it('says why where a rule forbids', async () => {
    vi.spyOn(ipc, 'start').mockRejectedValue({ code: 'E_RULE_FORBIDS', detail: 'R-BLACKOUT' });
    const today = scene('near');
    vi.spyOn(ipc, 'proposeGuided').mockImplementation((request) =>
      Promise.resolve(propose(request, today, settings.tools)),
    );
    await show(today, 'plan');
    await fireEvent.click(button('Without guidance'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(
      [...document.querySelectorAll('[role=alert]')].map((it) => it.textContent).join(),
    ).toContain('forbids');
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
    expect(text('aside li')).toBe('Quadsboth sides, 3 min 30');
    await fireEvent.click(document.querySelector('input[value=sorer]')!);
    expect(rated).toHaveBeenCalledWith('m9', 'sorer');
    await vi.advanceTimersByTimeAsync(0);
    expect(text('section [role=status]')).toContain('too firm');
  });

  it('has lasted as long as its steps', () => {
    const { steps } = scene('session-rest').guided!;
    expect(lengthOf(steps)).toBe(15 * 60_000);
  });
});
