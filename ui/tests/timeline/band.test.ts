import { beforeAll, describe, expect, it } from 'vitest';
import { bandOf, type Band } from '$features/timeline/band';
import type { OpenPlan } from '$bindings/OpenPlan';
import { blocksOf } from '$features/timeline/blocks';
import { planFor, today, workout } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { local, ms } from '$text/time';
import { hoursAt, place, placeLabels, stretch, ticks, type Label } from '$features/timeline/scale';

const berlin = { zone: 'Europe/Berlin', hour12: false };
const END = ms(workout.end);
const blocks = (open: OpenPlan, now: number) =>
  blocksOf(open, open.phase, [], { end: END, size: 1020, now, format: berlin });
const HOUR = 3_600_000;

describe('the scale', () => {
  it('gives the first day two thirds', () => {
    expect(place(0)).toBe(0);
    expect(place(72)).toBe(1);
    expect(place(24)).toBeCloseTo(0.6826, 3);
  });

  it('inverts', () => {
    for (const hours of [0, 0.25, 2, 6, 12, 24, 48, 72])
      expect(hoursAt(place(hours))).toBeCloseTo(hours, 9);
  });

  it('cuts what is outside', () => {
    expect(stretch(END, END - 5 * HOUR, END - HOUR, 1000)).toBeNull();
    expect(stretch(END, END + 73 * HOUR, END + 80 * HOUR, 1000)).toBeNull();
    expect(stretch(END, END - HOUR, END + 100 * HOUR, 1000)).toEqual([0, 1000]);
  });
});

describe('the ruler', () => {
  it.each(['Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe'])(
    'marks whole hours in %s and never crowds',
    (zone) => {
      const all = ticks(END, 1020, 34, (at) => local(at, zone));
      const named = all.filter((tick) => tick.named).map((tick) => tick.at);
      expect(all.length).toBeGreaterThanOrEqual(72);
      expect(named.length).toBeGreaterThan(8);
      for (let i = 1; i < named.length; i += 1)
        expect(named[i]! - named[i - 1]!).toBeGreaterThanOrEqual(34);
      expect(all.filter((tick) => tick.midnight).every((tick) => tick.named)).toBe(true);
    },
  );
});

describe('labels', () => {
  const label = (
    preferred: number,
    width = 60,
    rank = 1,
    within: [number, number] = [0, 300],
  ): Label => ({ preferred, width, rank, within });

  it('never overlap each other, a taken range, or an edge', () => {
    const labels = [
      label(10),
      label(20, 60, 0),
      label(150),
      label(155, 80, 2),
      label(295),
      label(290, 40, 3),
    ];
    const taken: [number, number][] = [[100, 112]];
    const places = placeLabels(labels, taken);
    const spans = places.flatMap((at, i) =>
      at === null
        ? []
        : [[at - labels[i]!.width / 2, at + labels[i]!.width / 2] as [number, number]],
    );
    for (const [a, b] of spans) {
      expect(a).toBeGreaterThanOrEqual(0);
      expect(b).toBeLessThanOrEqual(300);
      expect(b < 100 || a > 112).toBe(true);
    }
    const sorted = spans.sort((x, y) => x[0] - y[0]);
    for (let i = 1; i < sorted.length; i += 1)
      expect(sorted[i]![0]).toBeGreaterThan(sorted[i - 1]![1]);
  });

  it('yield to a lower rank, and disappear where they do not fit', () => {
    const [low, high] = placeLabels([label(50, 90, 5, [0, 110]), label(50, 90, 0, [0, 110])]);
    expect(high).not.toBeNull();
    expect(low).toBeNull();
  });
});

describe('the band', () => {
  let band: Band;
  beforeAll(() => {
    band = bandOf(today.open!, blocks(today.open!, ms(today.now)), ms(today.now), berlin, 1020);
  });

  it('names the windows with the starts that fit and what may be done then', () => {
    expect(band.fields.map((field) => [field.name, field.time, field.note])).toEqual([
      ['Right after', 'until 19:45', 'light to moderate'],
      ['Same evening', '20:00 – 22:15', 'moderate'],
      ['Gap', 'nothing fits', ''],
      ['Next day', 'Tue 07:30 – 17:45', 'moderate to firm'],
      ['Peak soreness', 'Tue 18:00 – Wed 13:45', 'light to moderate'],
    ]);
  });

  it('names one that opens in a quiet evening by the day on which one can start', () => {
    const { open } = today;
    const night = { id: 'next_day' as const, from: '2026-11-23T22:25:00+01:00' };
    const windows = open!.plan.windows.map((window) =>
      window.id === 'next_day' ? { ...window, ...night, from_utc: '2026-11-23T21:25:00Z' } : window,
    );
    const named = (first: string, last: string) => {
      const window_starts = [{ window: 'next_day' as const, first, last }];
      const whole = {
        ...open!,
        plan: { ...open!.plan, windows },
        timeline: { ...open!.timeline, window_starts },
      };
      const band = bandOf(whole, [], ms(today.now), berlin, 1020);
      return band.fields.find(({ id }) => id === 'next_day')!.name;
    };
    expect(named('2026-11-24T06:30:00Z', '2026-11-24T09:00:00Z')).toBe('Next day');
    expect(named('2026-11-23T21:25:00Z', '2026-11-23T22:00:00Z')).toBe('Tonight');
  });

  it('colours them by rank, the gap not at all', () => {
    expect(band.fields.map((field) => field.wash)).toEqual([4, 1, 0, 2, 3]);
  });

  it('is contiguous, the slot inside its window', () => {
    for (let i = 1; i < band.fields.length; i += 1)
      expect(band.fields[i]!.from).toBeCloseTo(band.fields[i - 1]!.to, 9);
    const [slot] = band.blocks;
    expect(slot!.from).toBeGreaterThanOrEqual(band.fields[1]!.from);
    expect(slot!.to).toBeLessThanOrEqual(band.fields[1]!.to);
  });

  it('marks a past window as over, and fades it', () => {
    const morning = ms('2026-11-24T07:00:00Z');
    const open = planFor(workout, '2026-11-24T07:00:00Z');
    const later = bandOf(open, blocks(open, morning), morning, berlin, 1020);
    expect(later.fields[0]).toMatchObject({ time: 'past', note: '', wash: 0 });
    expect(later.now!.at).toBeGreaterThan(later.fields[3]!.from);
  });

  it('says of each window what becomes of it while the massage waits for a session', () => {
    const { open } = scene('deferred');
    const fields = bandOf(open!, [], ms(today.now), berlin, 1020).fields;
    expect(fields.map(({ id, time }) => [id, time])).toEqual([
      ['immediate', ''],
      ['same_day', ''],
      ['gap', 'set after your session'],
      ['next_day', 'set after your session'],
      ['peak_doms', 'set after your session'],
    ]);
    const far = { ...open!.timeline.planned[0]!, end: '2026-11-25T18:00:00Z' };
    const race = { ...open!, timeline: { ...open!.timeline, planned: [far] } };
    const before = bandOf(race, [], ms(today.now), berlin, 1020).fields;
    expect(before.map(({ time }) => time).slice(2)).toEqual(Array(3).fill('nothing fits'));
  });

  it('hatches the gaps between the starts that fit', () => {
    const inside = band.refused.filter(({ from, to }) => from >= 0 && to <= 1020);
    expect(inside.length).toBe(band.refused.length);
    // nothing of the suggested massage is hatched
    const [slot] = band.blocks;
    expect(band.refused.some(({ from, to }) => from < slot!.to && to > slot!.from)).toBe(false);
  });

  it('drops now once the 72 hours are past', () => {
    expect(bandOf(today.open!, [], END + 80 * HOUR, berlin, 1020).now).toBeNull();
  });
});

describe('the question about soreness', () => {
  const open = planFor(workout, '2026-11-23T20:20:00Z');
  const asks = '2026-11-24T17:00:00Z';

  it('is a ring where it will be asked', () => {
    const band = bandOf(open, [], ms('2026-11-23T20:20:00Z'), berlin, 1020, asks);
    expect(band.question?.at).toBeCloseTo(1020 * place((ms(asks) - END) / HOUR), 6);
    expect(band.question?.description).toBe('Tomorrow 18:00 Rubdown asks how sore you are.');
  });

  it('is nowhere after the windows, or if nothing is asked', () => {
    const at = (question: string | null) =>
      bandOf(open, [], ms('2026-11-23T20:20:00Z'), berlin, 1020, question).question;
    expect(at(null)).toBeNull();
    expect(at('2026-11-30T17:00:00Z')).toBeNull();
  });
});
