import { describe, expect, it } from 'vitest';
import { merged, nameOf, pathOf, sorted, waiting } from '$features/import/fates';
import type { ImportAnswer } from '$bindings/ImportAnswer';
import type { WorkoutFate } from '$bindings/WorkoutFate';
import { workout } from '$ipc/web/sample';
import { sampleImport } from '$ipc/web/sample-import';

const answer = (files: Record<string, WorkoutFate[]>): ImportAnswer => ({
  files: Object.entries(files).map(([file, workouts]) => ({
    file,
    skipped: null,
    workouts,
    cut_short: false,
  })),
  passed_over: 0,
  added: 0,
  known: 0,
  perhaps_known: 0,
  skipped: 0,
});
const added = (id: string): WorkoutFate => ({ fate: 'added', workout: { ...workout, id } });
const known = (id: string, deleted = false): WorkoutFate => ({
  fate: 'known',
  workout: id,
  deleted,
});
const perhaps: WorkoutFate = { fate: 'perhaps_known', workout };

describe('a path', () => {
  it.each([
    ['/home/you/a.fit', 'a.fit', '/home/you/a.fit'],
    ['C:\\Users\\you\\a.fit', 'a.fit', 'C:\\Users\\you\\a.fit'],
    ['/home/you/all.ZIP/2026/a.fit', 'a.fit', '/home/you/all.ZIP'],
    ['C:\\you\\all.zip/in.zip/a.fit', 'a.fit', 'C:\\you\\all.zip'],
    ['/home/zip/a.fit', 'a.fit', '/home/zip/a.fit'],
  ])('%s has a name, and a file on the disk', (path, name, file) => {
    expect(nameOf(path)).toBe(name);
    expect(pathOf(path)).toBe(file);
  });
});

describe('what became of an import', () => {
  it('is sorted by what is to do', () => {
    const all = sorted(sampleImport('mixed'));
    expect(all.added.map(({ workout }) => workout.id)).toEqual(['i1', 'i2', 'i3', 'i4']);
    expect(all.added.map(({ isCutShort }) => isCutShort)).toEqual([false, false, false, true]);
    expect(all.perhaps.map(({ path }) => nameOf(path))).toEqual([
      '2026-11-23-watch.fit',
      'bike-computer.zip',
    ]);
    expect(all.deleted.map(({ path, deleted }) => [nameOf(path), deleted])).toEqual([
      ['2026-11-08.tcx', 1],
    ]);
    expect(all.sports.map(({ sport, count, paths }) => [sport, count, paths.length])).toEqual([
      ['kitesurfing', 2, 2],
      [null, 1, 1],
    ]);
    expect(all.skipped.map(({ fault }) => fault.code)).toEqual([
      'E_FILE_ROUTE',
      'E_FILE_DAMAGED',
      'E_FILE_OTHER',
    ]);
    expect(all.known).toHaveLength(1);
    expect(waiting(all)).toBe(4);
  });

  it('counts a workout that the journal does not take as skipped, with why', () => {
    const refused: WorkoutFate = { fate: 'refused', code: 'E_FUTURE_END', detail: 'x' };
    expect(sorted(answer({ '/a.fit': [refused] })).skipped).toEqual([
      { file: '/a.fit', fault: { code: 'E_FUTURE_END', detail: 'x' } },
    ]);
  });

  it('of one file on the disk is one thing to add anyway', () => {
    const all = sorted(answer({ '/a.zip/1.fit': [perhaps], '/a.zip/2.fit': [known('w', true)] }));
    expect(all.perhaps).toMatchObject([{ path: '/a.zip', deleted: 1 }]);
    expect(all.deleted).toEqual([]);
  });

  it('does not tell one sport from another by its capitals', () => {
    const sport = (name: string): WorkoutFate => ({ fate: 'no_activity', sport: name });
    const all = sorted(answer({ '/a.gpx': [sport('Kite')], '/b.gpx': [sport('kite')] }));
    expect(all.sports).toEqual([{ sport: 'Kite', paths: ['/a.gpx', '/b.gpx'], count: 2 }]);
  });
});

it('what was added stays so when files are imported again', () => {
  const before = answer({ '/a.fit': [added('w1'), perhaps], '/b.fit': [known('w3')] });
  const again = answer({ '/a.fit': [known('w1'), added('w2')] });
  const all = sorted(merged(before, again));
  expect(all.added.map(({ workout }) => workout.id)).toEqual(['w1', 'w2']);
  expect(all.known.map(({ file }) => file)).toEqual(['/b.fit']);
  expect(all.perhaps).toEqual([]);
});
