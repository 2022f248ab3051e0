import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addGuideTexts } from '$text/fluent.svelte';

const keepAwake = vi.fn((_reason: string | null) => Promise.resolve(null));
vi.mock('$ipc', () => ({ ipc: { keepAwake } }));
const { stayAwake } = await import('$features/guided-session/awake');

/** Hides the page, or shows it. */
function hide(hidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeAll(() => addGuideTexts());
afterEach(() => {
  vi.restoreAllMocks();
  keepAwake.mockClear();
});

describe('the screen', () => {
  it('stays on while a session runs and is seen, and not after', () => {
    const end = stayAwake();
    expect(keepAwake).toHaveBeenLastCalledWith('A guided massage is running');
    hide(true);
    expect(keepAwake).toHaveBeenLastCalledWith(null);
    hide(false);
    expect(keepAwake).toHaveBeenLastCalledWith('A guided massage is running');
    end();
    expect(keepAwake).toHaveBeenLastCalledWith(null);
    hide(false);
    expect(keepAwake).toHaveBeenCalledTimes(4);
  });

  it('stays on from one page to the next, whichever goes first', () => {
    const [here, there] = [stayAwake(), stayAwake()];
    here();
    expect(keepAwake).toHaveBeenLastCalledWith('A guided massage is running');
    there();
    expect(keepAwake).toHaveBeenLastCalledWith(null);
  });

  it('goes its way where nobody can keep it on', () => {
    keepAwake.mockRejectedValueOnce({ code: 'E_WINDOW', detail: '' });
    expect(() => stayAwake()()).not.toThrow();
  });
});
