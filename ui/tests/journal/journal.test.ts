import { cleanup, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '$bindings/Entry';
import type { EntryFilter } from '$bindings/EntryFilter';
import type { Undo } from '$bindings/Undo';
import { useLanguage } from '$text/fluent.svelte';
import { today } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import { rub, run } from './entries';
import { headings, idle, line, lines, press } from './page';

let journal: Entry[] = [];
const gone: Entry[] = [];
const list =
  vi.fn<(before: string | null, limit: number, only: EntryFilter | null) => Promise<Entry[]>>();
const when = (entry: Entry) =>
  entry.kind === 'workout' ? entry.end : entry.kind === 'massage' ? entry.start : entry.at;
const sort = () => journal.sort((a, b) => ms(when(b)) - ms(when(a)));
/** Today after the last deletion that was not undone. */
let shown = today;
const deleted = (): Undo | null =>
  gone.length
    ? { change: 'workout_deleted', at: `2026-11-23T19:00:0${gone.length}Z`, plan: null, flags: [] }
    : null;
const take = async (id: string) => {
  gone.push(...journal.filter((entry) => entry.id === id));
  journal = journal.filter((entry) => entry.id !== id);
  shown = { ...shown, undo: deleted() };
  return shown;
};
const undo = async () => {
  journal.push(gone.pop()!);
  sort();
  shown = { ...shown, undo: deleted() };
  return shown;
};
const sorenessBetween = vi.fn();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: {
    list,
    sorenessBetween,
    deleteWorkout: take,
    deleteMassage: take,
    undo,
    today: async () => shown,
    settings: () => Promise.reject(new Error('none')),
  },
}));

const { act, live } = await import('$page/store.svelte');
const { route } = await import('$page/route.svelte');
const { default: Journal } = await import('$features/journal/Journal.svelte');
const { default: Toast } = await import('$app/Toast.svelte');
const { hideToast, toast } = await import('$page/toast.svelte');

const edit = vi.fn();
const log = vi.fn();
async function open() {
  render(Journal, { edit, log });
  render(Toast);
  await idle();
}

beforeEach(() => {
  const startup = { ...live.startup, hour12: false };
  Object.assign(live, { today, rules, now: ms('2026-11-23T19:00:00Z'), startup });
  gone.length = 0;
  shown = today;
  journal = [
    rub('m1', '2026-11-23T18:00:00Z', {
      minutes: 15,
      delivery: 'self',
      type: 'swedish',
      pressure: 3,
    }),
    run('w1', '2026-11-23T17:00:00Z'),
    run('w2', '2026-11-22T09:00:00Z', {
      activity: 'tennis',
      competition: true,
      note: 'Two sets in the rain',
    }),
    run('w3', '2026-10-03T08:00:00Z'),
    run('w4', '2026-09-30T08:00:00Z'),
    run('w5', '2025-12-24T08:00:00Z'),
  ];
  list.mockReset().mockImplementation(async (before, limit, only) =>
    journal
      .filter((entry) => before === null || ms(when(entry)) < ms(before))
      .filter((entry) =>
        entry.kind === 'workout'
          ? (only?.activities?.includes(entry.activity) ?? true)
          : entry.kind === 'massage' &&
            (only?.massages === null || only?.massages.some(({ type }) => type === entry.type)),
      )
      .slice(0, limit),
  );
  sorenessBetween.mockReset().mockResolvedValue([]);
  edit.mockReset();
  hideToast();
});
afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

describe('the journal', () => {
  it('shows each entry on one line under its week', async () => {
    await open();
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(
      headings(),
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(lines().length);
    expect(headings()).toEqual(['This week', 'Last week', '28 Sep – 4 Oct', '22 – 28 Dec 2025']);
    expect([...document.querySelectorAll('.week p')].map((one) => one.textContent)).toEqual([
      '23 – 29 Nov · 1 workout · 1 massage',
      '16 – 22 Nov · 1 workout · no massage',
      '28 Sep – 4 Oct · 2 workouts · no massage',
      '22 – 28 Dec 2025 · 1 workout · no massage',
    ]);
    expect(lines()).toEqual([
      'Mon 23 19:00 Self-massage hands, moderate 15 min',
      'Mon 23 18:00 Running RPE 5 55 min',
      'Sun 22 10:00 Tennis competition RPE 5 55 min',
      'Sat 3 10:00 Running RPE 5 55 min',
      'Wed 30 10:00 Running RPE 5 55 min',
      'Wed 24 09:00 Running RPE 5 55 min',
    ]);
    expect(screen.getAllByRole('list').map((one) => one.getAttribute('aria-label'))).toContain(
      'Last week',
    );
  });

  it('says how sore a workout left one, and counts an answer for one workout only', async () => {
    sorenessBetween.mockResolvedValue([
      { id: 's1', at: '2026-11-22T18:00:00Z', value: 4, zone: null },
      { id: 's2', at: '2026-11-23T08:00:00Z', value: 6, zone: null },
    ]);
    await open();
    expect(lines().filter((one) => one.includes('sore'))).toEqual([
      'Sun 22 10:00 Tennis competition RPE 5 55 min sore 6 of 10, Mon',
    ]);
  });

  it('names each day once', async () => {
    await open();
    const days = [...document.querySelectorAll('.day')];
    expect(days.map((day) => day.classList.contains('visually-hidden'))).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('marks what is in the future, from a clock that was wrong', async () => {
    journal.unshift(run('w9', '2031-03-01T17:00:00Z'));
    await open();
    expect(lines()[0]).toContain('still ahead');
  });

  it('begins with an example and the button while there is nothing', async () => {
    journal = [];
    live.today = scene('blank');
    await open();
    expect(screen.getByText('This is how a day looks')).toBeTruthy();
    await press(screen.getByRole('button', { name: /^I just finished a workout/ }));
    expect(log).toHaveBeenCalledOnce();
  });

  it('opens an entry in place', async () => {
    await open();
    await press(line(/Tennis/));
    expect(line(/Tennis/).getAttribute('aria-expanded')).toBe('true');
    const row = line(/Tennis/).closest('li')!;
    expect(row.textContent).toContain('RPE 5 out of 10, hard');
    expect(row.textContent).toContain('Two sets in the rain');
    await press(within(row).getByRole('button', { name: 'Edit' }));
    expect(edit).toHaveBeenCalledWith(expect.objectContaining({ id: 'w2', activity: 'tennis' }));
  });

  it('shows the times of an entry whose line shows the day', async () => {
    await open();
    await press(line(/^Wed 24/));
    expect(line(/^Wed 24/).closest('li')!.textContent).toContain('Wed 24 Dec 2025 08:05 – 09:00');
  });

  it('deletes at once, focuses the next entry, and undoes', async () => {
    await open();
    await press(line(/Tennis/));
    await press(screen.getByRole('button', { name: 'Delete' }));
    expect(lines().join()).not.toContain('Tennis');
    expect(screen.queryByRole('heading', { name: 'Last week' })).toBeNull();
    expect(document.activeElement).toBe(screen.getAllByRole('button', { name: /Running/ })[1]);
    await press(screen.getByRole('button', { name: 'Undo' }));
    expect(lines()[2]).toContain('Tennis');
    expect(document.activeElement).toBe(line(/Tennis/));
  });

  it('names what its undo takes back', async () => {
    await open();
    await press(line(/Tennis/));
    await press(screen.getByRole('button', { name: 'Delete' }));
    await press(screen.getByRole('button', { name: 'Undo' }));
    expect(toast.line?.text).toBe('Taken back: a workout was deleted.');
  });

  it('never takes back a later change by the undo of a deletion', async () => {
    await open();
    await press(line(/Tennis/));
    await press(screen.getByRole('button', { name: 'Delete' }));
    // made in the terminal a moment before the press, and not read yet
    shown = { ...shown, undo: { ...deleted()!, change: 'skipped', at: '2026-11-23T19:01:00Z' } };
    await press(screen.getByRole('button', { name: 'Undo' }));
    expect(lines().join()).not.toContain('Tennis');
  });

  it.each([
    [
      'kept-therapist',
      'Workout deleted. This also drops the appointment with your therapist: tomorrow 11:30',
    ],
    ['kept-self', 'Workout deleted. This also drops the time you kept: tonight 21:00.'],
  ])('says that the time of %s goes with a workout', async (name, said) => {
    live.today = scene(name);
    shown = { ...today, open: null };
    await open();
    await press(line(/^(?=.*23)(?=.*Running)/));
    await press(screen.getByRole('button', { name: 'Delete' }));
    expect(toast.line?.text).toContain(said);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('says nothing of a kept time that stays', async () => {
    live.today = scene('kept-therapist');
    shown = scene('kept-therapist');
    await open();
    await press(line(/Tennis/));
    await press(screen.getByRole('button', { name: 'Delete' }));
    expect(toast.line?.text).toBe('Workout deleted.');
  });

  it('focuses the previous entry when the last is deleted, and the title when none is left', async () => {
    journal = journal.slice(0, 2);
    await open();
    await press(line(/Running/));
    await press(screen.getByRole('button', { name: 'Delete' }));
    expect(document.activeElement).toBe(line(/Self-massage/));
    await press(line(/Self-massage/));
    await press(screen.getByRole('button', { name: 'Delete' }));
    expect(lines()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await press(screen.getByRole('button', { name: 'Undo' }));
    expect(lines()).toHaveLength(1);
  });

  it('opens the sheet of a massage to edit it', async () => {
    await open();
    await press(line(/Self-massage/));
    await press(screen.getByRole('button', { name: 'Edit' }));
    expect(route.sheet).toBe('massage');
    expect(route.massage).toMatchObject({ id: 'm1', minutes: 15 });
  });

  it('filters by kind and by words', async () => {
    await open();
    screen.getByRole('radio', { name: 'Massages' }).click();
    await idle();
    expect(lines()).toHaveLength(1);
    screen.getByRole('radio', { name: 'All' }).click();
    await idle();
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    field.value = 'tennis';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]).toContain('Tennis');
    field.value = 'chess';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(lines()).toEqual([]));
    expect(screen.getAllByRole('status')[0]!.textContent).toContain('Nothing found');
  });

  it('shows changes from elsewhere, and leaves open rows open', async () => {
    await open();
    await press(line(/Tennis/));
    journal.push(run('new', '2026-11-23T18:55:00Z', { activity: 'swimming' }));
    sort();
    await act(Promise.resolve(today));
    await idle();
    expect(lines()[0]).toContain('Swimming');
    expect(line(/Tennis/).getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(line(/Tennis/));
  });
});
