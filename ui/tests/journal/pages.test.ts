import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '$bindings/Entry';
import type { EntryFilter } from '$bindings/EntryFilter';
import { workout } from '$ipc/web/sample';
import { ms } from '$text/time';

const list =
  vi.fn<(before: string | null, limit: number, only: EntryFilter | null) => Promise<Entry[]>>();
vi.mock('$ipc', async (original) => ({ ...(await original<object>()), ipc: { list } }));
const { PAGE, Pages, whenOf } = await import('$features/journal/pages.svelte');

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 22);
const all: EntryFilter = {
  activities: null,
  massages: null,
  note: '',
  missed: true,
  soreness: false,
};
let journal: Entry[] = [];
/** An entry that ended `hours` ago. */
const entry = (hours: number, id = `h${hours}`): Entry => ({
  ...workout,
  kind: 'workout',
  id,
  end: new Date(START - hours * HOUR).toISOString(),
});
const write = (...entries: Entry[]) => {
  journal = [...journal, ...entries].sort((a, b) => ms(whenOf(b)) - ms(whenOf(a)));
};
const lost = (id: string) => (journal = journal.filter((one) => one.id !== id));
const shown = (pages: InstanceType<typeof Pages>) =>
  pages.all.flatMap((page) => page.entries ?? []).map(({ id }) => id);
const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `h${from + index}`);

let pages: InstanceType<typeof Pages>;
beforeEach(async () => {
  journal = Array.from({ length: PAGE * 3 + 10 }, (_, index) => entry(index));
  // Like the journal, never splits entries of the same instant.
  list.mockReset().mockImplementation(async (before, limit) => {
    const rest = journal.filter((one) => before === null || ms(whenOf(one)) < ms(before));
    const last = rest[limit - 1];
    return last ? rest.filter((one) => ms(whenOf(one)) >= ms(whenOf(last))) : rest;
  });
  pages = new Pages((change) => change());
  await pages.choose(all);
});

describe('the pages of the journal', () => {
  it('run from the newest to the oldest, each once', async () => {
    expect(shown(pages)).toEqual(ids(0, PAGE));
    while (!pages.whole) await pages.more();
    expect(shown(pages)).toEqual(journal.map(({ id }) => id));
    expect(pages.all).toHaveLength(4);
    await pages.more();
    expect(pages.all).toHaveLength(4);
  });

  it('never split entries of the same instant', async () => {
    journal = Array.from({ length: PAGE + 5 }, (_, index) => entry(7, `same${index}`));
    write(entry(9));
    await pages.choose(all);
    while (!pages.whole) await pages.more();
    expect(shown(pages)).toEqual(journal.map(({ id }) => id));
  });

  it('keep their height when dropped, and come back with current content', async () => {
    while (!pages.whole) await pages.more();
    const second = pages.all[1]!;
    pages.drop(second.key, 2_000);
    expect(pages.all[1]).toMatchObject({ entries: null, height: 2_000 });
    expect(shown(pages)).not.toContain(`h${PAGE}`);
    lost(`h${PAGE + 1}`);
    await pages.fill(second.key, () => false);
    expect(pages.all[1]!.entries).toBeNull();
    await pages.fill(second.key, () => true);
    expect(shown(pages)).toEqual(journal.map(({ id }) => id));
  });

  it('show changes anywhere in them', async () => {
    while (!pages.whole) await pages.more();
    lost('h3');
    write(entry(-1, 'new'), entry(PAGE + 0.5, 'between'), entry(5_000, 'oldest'));
    await pages.refresh();
    expect(shown(pages)).toEqual(journal.map(({ id }) => id));
  });

  it('show everything when a page grows far beyond its size', async () => {
    while (!pages.whole) await pages.more();
    const many = Array.from({ length: PAGE * 4 }, (_, index) =>
      entry(PAGE * 1.5 + index / 1_000, `import${index}`),
    );
    write(...many);
    await pages.refresh();
    for (
      let open = pages.all.find((page) => !page.entries);
      open;
      open = pages.all.find((page) => !page.entries)
    ) {
      await pages.fill(open.key, () => true);
    }
    expect(shown(pages)).toEqual(journal.map(({ id }) => id));
  });

  it('reload once for several changes while waiting', async () => {
    list.mockClear();
    await Promise.all([pages.more(), pages.refresh(), pages.refresh(), pages.refresh()]);
    expect(list).toHaveBeenCalledTimes(3);
  });

  it('follow the last filter, whichever response comes later', async () => {
    const waiting: (() => void)[] = [];
    list.mockImplementation(
      (_, __, only) => new Promise((give) => waiting.push(() => give([entry(1, only!.note)]))),
    );
    const [first, second] = [
      pages.choose({ ...all, note: 'first' }),
      pages.choose({ ...all, note: 'second' }),
    ];
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    waiting[0]!();
    await Promise.all([first, second]);
    expect(shown(pages)).toEqual(['second']);
    const renewed = pages.refresh();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]!();
    await renewed;
  });

  it('stay when the journal cannot be read, and say why', async () => {
    list.mockRejectedValueOnce({ code: 'E_JOURNAL_BUSY', detail: '' });
    await pages.refresh();
    expect(pages.fault?.code).toBe('E_JOURNAL_BUSY');
    expect(shown(pages)).toEqual(ids(0, PAGE));
    await pages.refresh();
    expect(pages.fault).toBeNull();
  });

  it('know when there is nothing', async () => {
    expect(pages.empty).toBe(false);
    journal = [];
    await pages.refresh();
    await pages.more();
    expect(pages.empty).toBe(true);
  });
});
