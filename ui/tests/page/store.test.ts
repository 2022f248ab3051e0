import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '$bindings/Settings';
import type { Today } from '$bindings/Today';
import { settings, today } from '$ipc/web/sample';

/** Pending requests, which the test answers in its own order. */
const asked: { give: (today: Today) => void; refuse: (why: unknown) => void }[] = [];
const order: string[] = [];
let changed = () => {};
/** What the journal says its settings are. */
let kept = (): Promise<Settings> => Promise.reject(new Error('none'));
/** Settings on their way to the journal. */
const saved: { settings: Settings; give: () => void; refuse: (why: unknown) => void }[] = [];

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
    settings: () => kept(),
    setSettings: (settings: Settings) =>
      new Promise<Today>((give, refuse) => {
        saved.push({ settings, give: () => give(today), refuse });
      }),
    startup: () => Promise.reject(new Error('none')),
    rulesData: () => Promise.reject(new Error('none')),
    agentStatus: () => Promise.reject(new Error('none')),
  },
}));

const { act, ask, begin, live, readSettings, saveSettings } = await import('$page/store.svelte');
const named = (zone: string): Today => ({ ...today, zone });
const last = () => asked.at(-1)!;

beforeEach(() => {
  asked.length = 0;
  order.length = 0;
});
afterEach(() => {
  kept = () => Promise.reject(new Error('none'));
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

describe('the settings', () => {
  const later = { ...settings, due_reminder_at: '07:15' };
  const both = { ...later, private_notifications: !settings.private_notifications };
  const sent = () => saved.map((one) => one.settings);
  beforeEach(() => {
    saved.length = 0;
    live.settings = settings;
    kept = () => Promise.resolve(settings);
  });

  it('hold the first of two quick changes when the second is made', async () => {
    const first = saveSettings(later);
    expect(live.settings).toEqual(later);
    const second = saveSettings(both);
    await vi.waitFor(() => expect(sent()).toEqual([later]));
    kept = () => Promise.resolve(later);
    saved[0]!.give();
    expect(await first).toBeNull();
    expect(live.settings).toEqual(both);
    await vi.waitFor(() => expect(sent()).toEqual([later, both]));
    saved[1]!.give();
    expect(await second).toBeNull();
    expect(live.settings).toEqual(both);
  });

  it('go back to what is stored when the journal refuses a change', async () => {
    const first = saveSettings(later);
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    kept = () => Promise.resolve(later);
    saved[0]!.give();
    await first;
    const refused = saveSettings(both);
    await vi.waitFor(() => expect(saved).toHaveLength(2));
    saved[1]!.refuse({ code: 'E_DISK_FULL', detail: '' });
    expect((await refused)?.code).toBe('E_DISK_FULL');
    expect(live.settings).toEqual(later);
  });

  it('are sent with only what was changed, on top of the newest', async () => {
    const elsewhere = { ...settings, private_notifications: !settings.private_notifications };
    kept = () => Promise.resolve(elsewhere);
    const saving = saveSettings(later);
    await vi.waitFor(() => expect(sent()).toEqual([{ ...elsewhere, due_reminder_at: '07:15' }]));
    saved[0]!.give();
    await saving;
    expect(live.settings).toEqual({ ...elsewhere, due_reminder_at: '07:15' });
  });

  it('leave the theme alone unless it is changed', async () => {
    const { dataset } = document.documentElement;
    const theme = () => dataset.theme;
    dataset.theme = 'dark';
    await readSettings();
    expect(theme()).toBe('dark');
    kept = () => Promise.resolve({ ...settings, theme: 'light' as const });
    await readSettings();
    expect(theme()).toBe('light');
    kept = () => Promise.resolve(settings);
    await readSettings();
    expect(theme()).toBeUndefined();
  });

  it('are not replaced by those that were read before a change', async () => {
    let read = (_: Settings) => {};
    kept = () => new Promise((give) => (read = give));
    vi.useFakeTimers();
    const begun = begin();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    last().give(named('Europe/Berlin'));
    read(settings);
    await begun;
    await vi.advanceTimersByTimeAsync(100);
    changed();
    const old = read;
    const saving = saveSettings(later);
    await vi.waitFor(() => expect(read).not.toBe(old));
    read(settings);
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    old(settings);
    saved[0]!.give();
    await saving;
    await vi.advanceTimersByTimeAsync(0);
    expect(live.settings).toEqual(later);
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
