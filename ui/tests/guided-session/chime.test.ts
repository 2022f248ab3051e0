import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanup } from '@testing-library/svelte';
import { live } from '$page/store.svelte';
import { scene } from '$ipc/web/scenes';
import { addGuideTexts } from '$text/fluent.svelte';
import { show } from './stage';

/** A sound device that a test holds in its hands. */
class FakeContext {
  static made: FakeContext[] = [];
  static rung: FakeTone[] = [];
  /** Whether the engine lets the page sound; until then what resumes it waits. */
  static isAllowed = true;
  state: 'running' | 'suspended' = 'running';
  currentTime = 0;
  destination = {};
  #waiting: (() => void)[] = [];

  constructor() {
    FakeContext.made.push(this);
    if (!FakeContext.isAllowed) this.state = 'suspended';
  }
  suspend() {
    this.state = 'suspended';
    return Promise.resolve();
  }
  resume(): Promise<void> {
    if (!FakeContext.isAllowed) return new Promise((go) => this.#waiting.push(go));
    this.state = 'running';
    return Promise.resolve();
  }
  /** The press that the engine waits for. */
  press() {
    FakeContext.isAllowed = true;
    this.state = 'running';
    for (const go of this.#waiting.splice(0)) go();
  }
  createGain() {
    const gain = { value: 1, setValueAtTime: vi.fn(), exponentialRampToValueAtTime: vi.fn() };
    return { gain, connect: vi.fn() };
  }
  createOscillator() {
    const tone = new FakeTone();
    FakeContext.rung.push(tone);
    return tone;
  }
}
class FakeTone {
  frequency = { value: 0 };
  onended: (() => void) | null = null;
  connect = vi.fn();
  start = vi.fn();
  stop = vi.fn();
}
/** Each tone comes with a quiet octave. */
const tones = () => FakeContext.rung.length / 2;
const finish = () => FakeContext.rung.forEach((tone) => tone.onended?.());
const load = async () => {
  vi.resetModules();
  return import('$features/guided-session/chime');
};

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers();
  FakeContext.made = [];
  FakeContext.rung = [];
  FakeContext.isAllowed = true;
  vi.stubGlobal('AudioContext', FakeContext);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a chime', () => {
  it('rings twice at a change and three times at the end', async () => {
    const { chime } = await load();
    await chime('change');
    expect(tones()).toBe(2);
    await chime('end');
    expect(tones()).toBe(5);
    expect(FakeContext.made).toHaveLength(1);
  });

  it('rings in a window that was opened again and not pressed', async () => {
    const { chime } = await load();
    await chime('change');
    expect(FakeContext.made[0]!.state).toBe('running');
    expect(tones()).toBe(2);
  });

  it('leaves the device free before it and after it', async () => {
    const { chime, prepareChime } = await load();
    prepareChime();
    expect(FakeContext.made[0]!.state).toBe('suspended');
    await chime('change');
    finish();
    expect(FakeContext.made[0]!.state).toBe('suspended');
  });

  it('is not cut off by the end of the one before', async () => {
    const { chime } = await load();
    await chime('change');
    const before = [...FakeContext.rung];
    await chime('end');
    for (const tone of before) tone.onended?.();
    expect(FakeContext.made[0]!.state).toBe('running');
  });

  it('does not ring late, all that waited for a press at once', async () => {
    FakeContext.isAllowed = false;
    const { chime } = await load();
    void chime('change');
    await vi.advanceTimersByTimeAsync(90_000);
    void chime('change');
    await vi.advanceTimersByTimeAsync(90_000);
    FakeContext.made[0]!.press();
    await vi.advanceTimersByTimeAsync(0);
    expect(tones()).toBe(0);
    expect(FakeContext.made[0]!.state).toBe('suspended');
    await chime('change');
    expect(tones()).toBe(2);
  });

  it.each([
    [
      'no device',
      class {
        constructor() {
          throw new Error('none');
        }
      },
    ],
    [
      'a device that has gone',
      class extends FakeContext {
        override resume = () => Promise.reject(new Error('gone'));
        override suspend = () => Promise.reject(new Error('gone'));
      },
    ],
    ['no sound in the engine', undefined],
  ])('is no fault with %s', async (_, context) => {
    vi.stubGlobal('AudioContext', context);
    const { chime, prepareChime } = await load();
    expect(prepareChime).not.toThrow();
    await expect(chime('end')).resolves.toBeUndefined();
    expect(tones()).toBe(0);
  });
});

describe('a session that runs', () => {
  it.each([
    [true, 2],
    [false, 0],
  ])('with the chime set to %s rings %d tones at a change', async (chime, count) => {
    await addGuideTexts();
    await show(scene('session-running'));
    live.settings!.guided.chime = chime;
    await vi.advanceTimersByTimeAsync(95_100);
    expect(tones()).toBe(count);
  });
});
