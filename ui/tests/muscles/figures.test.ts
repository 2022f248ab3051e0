import { describe, expect, it } from 'vitest';
import { shapes } from '$components/body-figure';
import { moveOf, muscles, waysOf } from '$features/muscles/facts';
import { axisOf, figures, groundOf, partOf, type View } from '$features/muscles/figures';
import { flatten, type Point } from '$features/muscles/geometry';
import { distanceTo, isInside, outlineOf } from './outline';

const groups = Object.keys(figures) as (keyof typeof figures)[];
const strokes = groups.flatMap((group) =>
  Object.entries(figures[group].strokes).map(([id, stroke]) => ({ group, id, stroke })),
);

/** Strokes that leave their muscle, as their text says. */
const LEAVES = [
  // from the hairline out over the shoulders; the muscle itself is left in peace
  'neck_posterior_instead_stroke',
  // at the inner corner of the shoulder blade, below the muscle
  'upper_traps_ball_roll',
  // a hand on the middle line, and a circle round the navel
  'abs_instead_breathe',
  'abs_instead_stroke',
  // out over the rim of the pelvis
  'tfl_itb_hands_stroke',
  'tfl_itb_gun_stroke',
  // from the tips of fingers and toes
  'hands_hands_stroke',
  'feet_hands_stroke',
  'feet_gun_stroke',
];
/** Strokes that end beyond it: out over the rim of the pelvis. */
const BEYOND = ['lower_back_hands_stroke', 'lower_back_gun_stroke'];
const ON_MUSCLE = 0.8;
/** In units of the map: less than half a finger. */
const NEAR = 5;

const shapesOf = (group: (typeof groups)[number]): Point[][][] =>
  groundOf(group).lit.map(outlineOf);

const isOn = (point: Point, all: Point[][][]) => all.some((shape) => isInside(point, shape));

const pointsOf = (path: string) => flatten(path).flat();

/** The places that lie in the view of the strokes. */
const placesOf = (group: (typeof groups)[number]) => {
  const { view, keep_off } = figures[group];
  return keep_off.filter((place) => (place.view ?? view) === view);
};

function touches(point: Point, place: ReturnType<typeof placesOf>[number]): boolean {
  if (place.shape === 'path') return isInside(point, outlineOf(place.d!));
  if (place.shape !== 'circle') return false;
  return [place.c!, ...(place.also ?? [])].some(
    ([x, y]) => Math.hypot(point[0] - x, point[1] - y) < place.r!,
  );
}

describe('the figures', () => {
  it('show every move and every place to keep off of the facts', () => {
    expect([...groups].sort()).toEqual(Object.keys(muscles).sort());
    for (const group of groups) {
      const moves = waysOf(group).flatMap((way) => way.moves.map(({ id }) => id));
      expect(Object.keys(figures[group].strokes).sort()).toEqual(moves.sort());
      const places = new Set(figures[group].keep_off.map(({ id }) => id));
      expect([...places].sort()).toEqual(muscles[group].keep_off.map(({ id }) => id).sort());
    }
  });

  it('mark the places where strokes may pass, as the facts do', () => {
    for (const group of groups) {
      const held = figures[group].keep_off.filter((place) => place.held).map(({ id }) => id);
      const facts = muscles[group].keep_off.filter(({ only }) => only === 'held');
      expect(held).toEqual(facts.map(({ id }) => id));
    }
  });

  it.each(groups)('light the muscle itself (%s)', (group) => {
    expect(shapesOf(group).flat(2).length).toBeGreaterThan(10);
  });

  it('keep to their muscle, but for those that leave it by their text', () => {
    const off = strokes.filter(({ group, stroke }) => {
      if (stroke.draw === 'motion') return false;
      const points = pointsOf(stroke.path);
      const muscle = shapesOf(group);
      return points.filter((point) => isOn(point, muscle)).length / points.length < ON_MUSCLE;
    });
    expect(off.map(({ id }) => id).sort()).toEqual([...LEAVES].sort());
  });

  it('begin and end on the muscle or close to it', () => {
    const far = strokes.filter(({ group, id, stroke }) => {
      if (stroke.draw === 'motion' || [...LEAVES, ...BEYOND].includes(id)) return false;
      const muscle = shapesOf(group);
      return flatten(stroke.path)
        .flatMap((line) => [line[0]!, line.at(-1)!])
        .some((point) => !isOn(point, muscle) && distanceTo(point, muscle.flat()) > NEAR);
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });

  it('never lead over a place to keep off; over some they may pass, but not stay', () => {
    const bad = strokes.flatMap(({ group, id, stroke }) => {
      if (stroke.draw === 'motion') return [];
      const passes = stroke.draw === 'arrow' || stroke.draw === 'arrow2';
      return placesOf(group)
        .filter(({ held }) => !(held && passes))
        .filter((place) => pointsOf(stroke.path).some((point) => touches(point, place)))
        .map((place) => `${id}: ${place.id}`);
    });
    expect(bad).toEqual([]);
  });

  it('lie inside their part of the map', () => {
    const outside = strokes.filter(({ group, stroke }) => {
      const [x, y, width, height] = figures[group].crop;
      const paths = [stroke.path, stroke.motion, stroke.path2].filter((d) => d !== undefined);
      return paths
        .flatMap(pointsOf)
        .some(([px, py]) => px < x || px > x + width || py < y || py > y + height);
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('run the way the facts say', () => {
    const wrong = strokes.filter(({ group, id, stroke }) => {
      if (stroke.draw !== 'arrow') return false;
      const up = group === 'hands' || group === 'feet' ? 1 : -1;
      return flatten(stroke.path).some((line) => {
        const [dx, dy] = [line.at(-1)![0] - line[0]![0], line.at(-1)![1] - line[0]![1]];
        const out = figures[group].view === 'back' ? -dx : dx;
        const good: Record<string, boolean> = {
          distal_to_proximal: Math.sign(dy) === up,
          proximal_to_distal: Math.sign(dy) === -up,
          caudal_to_cranial: dy < 0,
          cranial_to_caudal_and_lateral: dy > 0,
          medial_to_lateral: out > 0,
        };
        return good[moveOf(group, id)!.direction] === false;
      });
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('tap where a gun is held, and nowhere else', () => {
    for (const { group, id, stroke } of strokes)
      expect([id, Boolean(stroke.tap)]).toEqual([id, moveOf(group, id)!.kind === 'percussion']);
  });
});

describe('the ground of a figure', () => {
  it('holds only the pieces of its own view', () => {
    const calves = shapes.find(({ group, side }) => group === 'calves' && side === 'left')!;
    const crop = figures.calves.crop;
    const back = outlineOf(partOf(calves.d, 'back', crop)).flat();
    expect(back.length).toBeGreaterThan(10);
    expect(back.every(([x]) => x > 400)).toBe(true);
  });

  it.each([
    ['front', 400],
    ['back', 1200],
    ['palm', 160],
  ] as [View, number][])('is mirrored about its middle (%s)', (view, axis) => {
    expect(axisOf(view)).toBe(axis);
  });
});
