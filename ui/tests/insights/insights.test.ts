import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Insights as Found } from '$bindings/Insights';
import { insights, noInsights } from '$ipc/web/sample-insights';
import { rules } from '$ipc/web/sample-rules';
import { useLanguage } from '$text/fluent.svelte';

const ask = vi.fn<(weeks: number) => Promise<Found>>();
const saveInsight = vi.fn<(topic: string, format: string, content: string) => Promise<string>>();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: { insights: ask, saveInsight },
}));
const { live } = await import('$page/store.svelte');
const { toast } = await import('$page/toast.svelte');
const { default: Insights } = await import('$features/insights/Insights.svelte');

beforeEach(() => {
  ask.mockReset().mockImplementation(async (weeks) => insights(weeks));
  saveInsight.mockReset().mockImplementation(async (topic, format) => `/d/${topic}.${format}`);
  live.rules = rules;
  live.now = Date.parse('2026-11-23T18:00:00Z');
});
afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

const open = async () => {
  render(Insights);
  await screen.findByRole('heading', { level: 1 });
};
const topic = (name: RegExp) => within(screen.getByRole('region', { name }));
const press = (name: string, where: ReturnType<typeof within> = screen) =>
  fireEvent.click(
    where.getByRole('button', { name: (full: string) => full.startsWith(`${name} `) }),
  );

describe('what the journal tells', () => {
  it('is a sentence over each picture, and the picture says the same', async () => {
    await open();
    const said = screen.getAllByRole('heading').map((heading) => heading.textContent);
    expect(said).toEqual([
      'It is too early to say whether you are less sore with massage',
      'Most of your massages after training came two to six hours later',
      'In a usual week your load was 1,180',
      'Days from one massage to the next: about 18.5, as is usual for your level',
      '612 min of massage, the largest share for: Quads',
    ]);
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual(said);
  });

  it('says how far it is from naming a difference, and what it can never tell', async () => {
    await open();
    const soreness = topic(/too early/);
    soreness.getByText('So far, after 1 day: 19 with massage, 12 without.');
    soreness.getByText(/^A difference is named once 20 sessions with massage/);
    soreness.getByText(/^Why, the numbers cannot tell/);
  });

  it('names a difference with its range once there are enough', async () => {
    const found = insights(52);
    const day = found.soreness.days[1]!;
    day.pairs = 24;
    day.difference = { low: -2.5, middle: -1.5, high: -0.5, level: 0.983, p: 0.004 };
    found.soreness.verdict = 'less_sore';
    ask.mockResolvedValue(found);
    await open();
    const soreness = topic(/You were less sore with massage/);
    soreness.getByText(
      'Soreness after 2 days, with massage: 1.5 lower (range: 2.5 lower to 0.5 lower), from 24 pairs.',
    );
    soreness.getByText(/^A pair is a session with massage and one without/);
    expect(soreness.queryByText(/is named once/)).toBeNull();
    soreness.getByText(/^Why, the numbers cannot tell/);
  });

  it('has a dot for each massage in a window', async () => {
    await open();
    const picture = topic(/Most of your massages/).getByRole('img');
    expect(picture.querySelectorAll('circle')).toHaveLength(36);
    topic(/Most of your massages/).getByText(/^39 massages since/);
    topic(/Most of your massages/).getByText(/^3 of them came later/);
  });

  it('looks as far back as one likes', async () => {
    await open();
    expect(ask.mock.calls).toEqual([[52]]);
    await fireEvent.click(screen.getByRole('radio', { name: '12 weeks' }));
    await vi.waitFor(() => expect(ask.mock.calls).toEqual([[52], [12]]));
  });

  it('follows the journal while it is open', async () => {
    await open();
    live.written += 1;
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  });

  it('follows the days while it is open', async () => {
    await open();
    live.now += 8 * 3_600_000;
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    live.now += 3_600_000;
    await Promise.resolve();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('shows the latest question’s answer, whatever comes last', async () => {
    let late = (_: Found) => {};
    ask.mockImplementationOnce(async (weeks) => insights(weeks));
    await open();
    ask.mockImplementationOnce(() => new Promise((answer) => (late = answer)));
    ask.mockImplementationOnce(async () => noInsights());
    await fireEvent.click(screen.getByRole('radio', { name: '12 weeks' }));
    await fireEvent.click(screen.getByRole('radio', { name: 'Everything' }));
    await screen.findByText(/^There is nothing to show yet/);
    late(insights(12));
    await Promise.resolve();
    screen.getByText(/^There is nothing to show yet/);
  });

  it('says what will be here while there is nothing', async () => {
    ask.mockResolvedValue(noInsights());
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Insights');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'What studies found' }).getAttribute('href')).toBe(
      '#guide/studies',
    );
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says what to do while only soreness is missing', async () => {
    const found = insights(52);
    found.soreness = noInsights().soreness;
    ask.mockResolvedValue(found);
    await open();
    const soreness = topic(/was not noted in this time/);
    soreness.getByText(/^Answer the question about soreness/);
    expect(soreness.queryByRole('button')).toBeNull();
  });

  it('shows why it cannot be shown', async () => {
    ask.mockRejectedValue({ code: 'E_JOURNAL_BUSY', detail: '' });
    render(Insights);
    await screen.findByText(/^Another program is using the journal/);
  });
});

describe('each picture', () => {
  it.each([
    [/too early/, 3, 7],
    [/Most of your massages/, 6, 3],
    [/In a usual week/, 52, 4],
    [/Days from one massage/, 3, 2],
    [/612 min of massage/, 11, 3],
  ])('%s is a table as well', async (name, rows, columns) => {
    await open();
    await press('Show as a table', topic(name));
    const table = topic(name).getByRole('table');
    expect(within(table).getAllByRole('columnheader')).toHaveLength(columns);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(rows);
    await press('Show as a picture', topic(name));
    expect(topic(name).queryByRole('table')).toBeNull();
  });

  it('has buttons that no other picture has, by their names', async () => {
    await open();
    const names = () => {
      const found: string[] = [];
      screen.getAllByRole('button', { name: (name) => found.push(name) > 0 });
      return found;
    };
    expect(names()).toHaveLength(10);
    expect(new Set(names()).size).toBe(10);
    topic(/In a usual week/).getByRole('button', {
      name: 'Save as SVG In a usual week your load was 1,180',
    });
    for (const one of screen.getAllByText('Show as a table')) await fireEvent.click(one);
    expect(new Set(names()).size).toBe(10);
  });

  it('is saved as a picture that needs no style sheet', async () => {
    await open();
    await press('Save as SVG', topic(/Most of your massages/));
    const [topicId, format, content] = saveInsight.mock.calls[0]!;
    expect([topicId, format]).toEqual(['windows', 'svg']);
    const file = new DOMParser().parseFromString(content, 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelector('title')?.textContent).toMatch(/^Most of your massages/);
    expect(file.querySelectorAll('circle')).toHaveLength(36);
    expect(content).not.toMatch(/class=|var\(/);
    expect(toast.line?.text).toBe('Saved: /d/windows.svg');
  });

  it('is saved as a table that every program reads alike', async () => {
    await useLanguage('de');
    await open();
    await press('Als Tabelle zeigen', topic(/noch nicht sagen/));
    await press('Als CSV speichern', topic(/noch nicht sagen/));
    const [topicId, format, content] = saveInsight.mock.calls[0]!;
    expect([topicId, format]).toEqual(['soreness', 'csv']);
    expect(content.split('\r\n')).toEqual([
      expect.stringMatching(/^\uFEFFdays_after,with_massage_soreness_0_to_10_middle,/),
      '1,4,3,5,19,4.5,3,6,12',
      '2,4,2,5,17,5,4,6,10',
      '3,2,1,3,14,3,2,4,8',
      '',
    ]);
  });

  it('is saved once by a double click', async () => {
    await open();
    await Promise.all([1, 2].map(() => press('Save as SVG', topic(/Most of your massages/))));
    await vi.waitFor(() => expect(toast.line?.text).toBe('Saved: /d/windows.svg'));
    expect(saveInsight).toHaveBeenCalledOnce();
    // and again on purpose
    await press('Save as SVG', topic(/Most of your massages/));
    expect(saveInsight).toHaveBeenCalledTimes(2);
  });

  it('says why a file could not be saved', async () => {
    saveInsight.mockRejectedValue({ code: 'E_FILE_NOT_SAVED', detail: '/d' });
    await open();
    await press('Save as SVG', topic(/too early/));
    expect(toast.line?.text).toMatch(/^No file could be written to the folder \/d\./);
  });
});
