import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { today } from '$ipc/web/sample';

/** Pending requests, which the test answers in its own order. */
const asked: { give: (today: Today) => void; refuse: (why: unknown) => void }[] = [];
const order: string[] = [];
let changed = () => {};

vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  on: {
    journalChanged: (then: () => void) => {
      order.push('listen');
      changed = then;
      return Promise.resolve(() => {});
    },
    agentStatus: () => Promise.resolve(() => {}),
    route: () => Promise.resolve(() => {}),
  },
  ipc: {
    today: () =>
      new Promise<Today>((give, refuse) => {
        order.push('ask');
        asked.push({ give, refuse });
      }),
    settings: () => Promise.reject(new Error('none')),
    startup: () => Promise.reject(new Error('none')),
    rulesData: () => Promise.reject(new Error('none')),
    agentStatus: () => Promise.reject(new Error('none')),
  },
}));

const { act, ask, begin, live } = await import('$app/store.svelte');
const named = (zone: string): Today => ({ ...today, zone });
const last = () => asked.at(-1)!;

beforeEach(() => {
  asked.length = 0;
  order.length = 0;
});
afterEach(() => {
  live.today = null;
  live.fault = null;
});

describe('the content shown', () => {
  it('stays until new content has loaded, and if loading fails', async () => {
    const first = ask();
    last().give(named('Europe/Berlin'));
    await first;
    const second = ask();
    expect(live.today?.zone).toBe('Europe/Berlin');
    last().refuse({ code: 'E_DISK_FULL', detail: '' });
    await second;
    expect(live.today?.zone).toBe('Europe/Berlin');
    expect(live.fault?.code).toBe('E_DISK_FULL');
  });

  it('is never replaced by an older answer', async () => {
    const slow = ask();
    const quick = ask();
    asked[1]!.give(named('Asia/Tokyo'));
    await quick;
    asked[0]!.give(named('Europe/Berlin'));
    await slow;
    expect(live.today?.zone).toBe('Asia/Tokyo');
  });

  it('is a command’s answer, even if an older request is answered later', async () => {
    const slow = ask();
    expect(await act(Promise.resolve(named('Asia/Tokyo')))).toBeNull();
    last().give(named('Europe/Berlin'));
    await slow;
    expect(live.today?.zone).toBe('Asia/Tokyo');
  });

  it('does not change when a command fails; the fault is returned', async () => {
    live.today = named('Asia/Tokyo');
    const fault = await act(Promise.reject({ code: 'E_RPE_RANGE', detail: '11' }));
    expect(fault).toEqual({ code: 'E_RPE_RANGE', detail: '11' });
    expect(live.today.zone).toBe('Asia/Tokyo');
  });

  it('uses the journal’s clock, not the machine’s', async () => {
    const asking = ask();
    last().give({ ...today, now: '2030-01-01T00:00:00Z' });
    await asking;
    expect(new Date(live.now).getUTCFullYear()).toBe(2030);
  });
});

describe('the start', () => {
  /** Starts, and answers the first request. */
  async function started(): Promise<void> {
    vi.useFakeTimers();
    const begun = begin();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    last().give(named('Europe/Berlin'));
    await begun;
    expect(order).toEqual(['ask']);
    await vi.advanceTimersByTimeAsync(100);
  }

  it('listens once drawn, and catches up on earlier changes', async () => {
    await started();
    expect(order).toEqual(['ask', 'listen', 'ask']);
    last().give(named('Asia/Tokyo'));
    await vi.waitFor(() => expect(live.today?.zone).toBe('Asia/Tokyo'));
  });

  it('reloads when the journal changes elsewhere', async () => {
    await started();
    changed();
    expect(asked).toHaveLength(3);
    last().give(named('Asia/Tokyo'));
    await vi.waitFor(() => expect(live.today?.zone).toBe('Asia/Tokyo'));
  });
});
