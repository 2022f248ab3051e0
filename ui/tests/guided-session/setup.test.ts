import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { setNumbed } from '$features/guided-session/start-check.svelte';
import { orderOf } from '$features/guided-session/muscle-rows';
import { lengthOf } from '$features/guided-session/progress';
import { withOf } from '$features/guided-session/step-text';
import { muscles } from '$features/muscles/facts';
import { ask, live } from '$page/store.svelte';
import { hideToast, showDone, toast } from '$page/toast.svelte';
import { ipc } from '$ipc';
import { settings } from '$ipc/web/sample';
import { begin, propose } from '$ipc/web/sample-guided';
import { scene } from '$ipc/web/scenes';
import { addGuideTexts } from '$text/fluent.svelte';
import { button, press, show, text } from './stage';

/** Answers with the sessions that the twin would lay out. */
const proposeFor = (today: Today) =>
  vi
    .spyOn(ipc, 'proposeGuided')
    .mockImplementation((request) => Promise.resolve(propose(request, today, settings.tools)));

beforeEach(async () => {
  await addGuideTexts();
  vi.restoreAllMocks();
  hideToast();
});
afterEach(() => {
  cleanup();
  setNumbed(false);
  location.hash = '';
});

describe('before a session', () => {
  it('is as long as its address says, also where that leaves a muscle out', async () => {
    const today = scene('window-open');
    const asked = proposeFor(today);
    await show(today, 'own', 'quads.left,hamstrings.left,calves.left,10');
    expect(asked.mock.calls.map(([{ minutes }]) => minutes)).toEqual([10]);
    expect(asked.mock.lastCall?.[0].occasion).toEqual({
      kind: 'own',
      muscles: ['quads', 'hamstrings', 'calves'].map((group) => ({ group, side: 'left' })),
    });
  });

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
    expect(text('h1')).toBe('Settle in');
  });

  it('promises the minutes that are laid out, and says why they are fewer', async () => {
    const today = scene('window-open');
    proposeFor(today);
    await show(today, 'own', 'calves.left');
    const { steps, minutes } = propose(
      { occasion: { kind: 'own', muscles: [{ group: 'calves', side: 'left' }] } },
      today,
      settings.tools,
    );
    const laidOut = Math.round(lengthOf(steps) / 60_000);
    expect(laidOut).toBeLessThan(minutes);
    expect(text('h1')).toMatch(new RegExp(`^${laidOut} minutes`));
    expect(document.body.textContent).toContain('Less than chosen above');
  });

  it('names the hands that follow the gun', () => {
    const gun = muscles.calves.tools.find(({ tool }) => tool === 'gun')!.moves[0]!;
    const hands = muscles.calves.tools.find(({ tool }) => tool === 'hands')!.moves[0]!;
    const part = {
      muscle: 'calves' as const,
      side: 'left' as const,
      station: 'chair' as const,
      tool: 'gun' as const,
      pressure: 2,
      keep_off: [],
    };
    const moves = (...all: { id: string }[]) => all.map(({ id }) => ({ id, seconds: 60 }));
    expect(withOf({ ...part, moves: moves(gun, hands) })).toContain('then by hand');
    expect(withOf({ ...part, moves: moves(gun) })).not.toContain('hand');
  });

  it('is not covered by an earlier toast', async () => {
    const today = scene('window-open');
    proposeFor(today);
    showDone('Saved.');
    await show(today, 'plan');
    expect(toast.line).toBeNull();
  });

  it('says what a condition changes, each once', async () => {
    const today = scene('window-open');
    vi.spyOn(ipc, 'proposeGuided').mockImplementation((request) => {
      const proposal = propose(request, today, settings.tools);
      return Promise.resolve({
        ...proposal,
        left_out: [{ group: 'glutes', reason: 'excluded' }],
        conditions: [
          { condition: 'disc_trouble', effect: 'leave', muscles: ['glutes'] },
          { condition: 'diabetes', effect: 'by_hand', muscles: ['feet'] },
        ],
      });
    });
    await show(today, 'plan');
    const said = text('.advice');
    expect(said).toContain('back pain that runs down the leg”. Left out: buttocks.');
    expect(said).toContain('“I have diabetes”. Only your hands, lightly: soles.');
    expect(said).not.toContain('The rules exclude it');
  });

  it('starts nothing by Enter from where the focus rests', async () => {
    const began = vi.spyOn(ipc, 'beginGuided');
    const today = scene('window-open');
    proposeFor(today);
    await show(today, 'plan');
    await press('Enter');
    expect(document.querySelector('form')).toBeNull();
    expect(began).not.toHaveBeenCalled();
  });

  it('goes to Today when what it was for is taken back', async () => {
    const today = scene('window-open');
    proposeFor(today);
    location.hash = '#session/plan';
    await show(today, 'plan');
    expect(button('None of these, start')).toBeTruthy();
    vi.spyOn(ipc, 'today').mockResolvedValue({ ...today, open: null });
    await ask();
    await vi.advanceTimersByTimeAsync(0);
    expect(location.hash).toBe('#today');
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

describe('the question about a clot', () => {
  const open = async (asks: boolean) => {
    const today = scene('nothing-due');
    vi.spyOn(ipc, 'proposeGuided').mockImplementation((request) => {
      const clot_question = asks && live.today!.clot_question;
      return Promise.resolve({
        ...propose(request, today, settings.tools),
        clot_question,
        after_journey: clot_question,
      });
    });
    vi.spyOn(ipc, 'travelled').mockResolvedValue({ ...today, clot_question: true });
    location.hash = '#session/own/calves';
    await show(today, 'own', 'calves');
    await fireEvent.click(button('Yes, one of these'));
    await vi.advanceTimersByTimeAsync(1_000);
    await fireEvent.click(button('A long journey, an operation or bed rest lately'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(location.hash).toBe('#session/own/calves');
  };
  const says = (words: string) => document.body.textContent.includes(words);

  it('is asked in the setup, which stays', async () => {
    await open(true);
    expect(says('You have been travelling:')).toBe(true);
    expect(says('rubdownctl')).toBe(false);
    const answered = vi
      .spyOn(ipc, 'answerClotQuestion')
      .mockResolvedValue({ ...scene('nothing-due'), clot_question: false });
    await fireEvent.click(button('No, none of these'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(answered).toHaveBeenCalledWith(false);
    expect(location.hash).toBe('#session/own/calves');
    expect(says('no sign of a clot')).toBe(true);
    expect(says('A long journey')).toBe(false);
    expect(button('None of these, start')).toBeTruthy();
  });

  it('is announced where this massage is not of the legs', async () => {
    await open(false);
    expect(says('Before a massage of your legs')).toBe(true);
  });

  it('leads to the stop where it is answered with yes', async () => {
    await open(true);
    vi.spyOn(ipc, 'answerClotQuestion').mockResolvedValue(scene('stop-urgent'));
    await fireEvent.click(button('Yes, one of these'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(location.hash).toBe('#today');
  });
});

describe('a start without guidance', () => {
  it('asks once where a rule warns, and then starts', async () => {
    const start = vi
      .spyOn(ipc, 'start')
      .mockRejectedValueOnce({ code: 'E_RULE_WARNS', detail: 'R-QUIET,R-NEXT' })
      .mockResolvedValue(scene('running'));
    const today = scene('near');
    proposeFor(today);
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
    proposeFor(today);
    await show(today, 'plan');
    await fireEvent.click(button('Without guidance'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(
      [...document.querySelectorAll('[role=alert]')].map((it) => it.textContent).join(),
    ).toContain('forbids');
  });
});

describe('alcohol or strong painkillers', () => {
  const open = async () => {
    const today = scene('window-open');
    proposeFor(today);
    await show(today, 'plan');
  };
  const says = () => document.body.textContent.includes('leave it for today');

  it('start nothing, with guidance or without, and are not forgotten on the way', async () => {
    await open();
    await fireEvent.click(button('Yes, one of these'));
    await vi.advanceTimersByTimeAsync(1_000);
    await fireEvent.click(button('Alcohol or strong painkillers today'));
    await vi.advanceTimersByTimeAsync(0);
    expect(says()).toBe(true);
    expect(() => button('None of these, start')).toThrow();
    expect(() => button('Without guidance')).toThrow();
    cleanup();
    await open();
    expect(says()).toBe(true);
    await fireEvent.click(button('None of these'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(button('None of these, start')).toBeTruthy();
  });
});

describe('the muscles of a proposal', () => {
  const today = scene('window-open');
  /** All of them on a chair: elsewhere the next place may come first once another muscle leads. */
  const own = (['quads', 'hamstrings', 'calves', 'shins'] as const).map((group) => ({ group }));
  const proposed = (without: Parameters<typeof orderOf>[1]) =>
    propose({ occasion: { kind: 'own', muscles: own }, without }, today, settings.tools);

  it('stay where they are when they are unticked, one after the other', () => {
    const whole = orderOf(proposed([]), [], []);
    let order = whole;
    for (const count of whole.keys()) {
      const without = whole.slice(0, count);
      order = orderOf(proposed(without), without, order);
      expect(order.filter((group) => whole.includes(group))).toEqual(whole);
    }
  });
});
