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

describe('what is in view', () => {
  it('stays until new has come, and when that fails', async () => {
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

  it('is what a verb answered, even if an older question is answered later', async () => {
    const slow = ask();
    expect(await act(Promise.resolve(named('Asia/Tokyo')))).toBeNull();
    last().give(named('Europe/Berlin'));
    await slow;
    expect(live.today?.zone).toBe('Asia/Tokyo');
  });

  it('does not change when a verb is refused; the refusal comes back', async () => {
    live.today = named('Asia/Tokyo');
    const fault = await act(Promise.reject({ code: 'E_RPE_RANGE', detail: '11' }));
    expect(fault).toEqual({ code: 'E_RPE_RANGE', detail: '11' });
    expect(live.today.zone).toBe('Asia/Tokyo');
  });

  it('goes by the journal’s clock, not by the machine’s', async () => {
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

  it('listens once it is drawn, and asks again for what was written before', async () => {
    await started();
    expect(order).toEqual(['ask', 'listen', 'ask']);
    last().give(named('Asia/Tokyo'));
    await vi.waitFor(() => expect(live.today?.zone).toBe('Asia/Tokyo'));
  });

  it('asks again when someone else wrote', async () => {
    await started();
    changed();
    expect(asked).toHaveLength(3);
    last().give(named('Asia/Tokyo'));
    await vi.waitFor(() => expect(live.today?.zone).toBe('Asia/Tokyo'));
  });
});
