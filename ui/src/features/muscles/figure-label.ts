// What a screen reader says of a figure.
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { OneSide } from '$components/sides';
import { list, t } from '$text/fluent.svelte';
import { muscle } from '$text/words';
import { moveOf, muscles } from './facts';
import { figures } from './figures';

/** The places of a muscle that a view shows, each once, as it is said. */
const seenPlaces = (group: MuscleGroup, second: boolean) => {
  const { view, second: other, keep_off } = figures[group];
  const seen = second && other ? other.view : view;
  const shown = keep_off.filter((one) => one.shape !== 'none' && (one.view ?? view) === seen);
  // A muscle that is left in peace is hatched itself.
  const all = figures[group].leave ? muscles[group].keep_off : shown;
  return [...new Set(all.map(({ id }) => id))].map((id) => t(id));
};

export function figureLabel(
  group: MuscleGroup,
  side: OneSide,
  move: string | null = null,
  second = false,
): string {
  const { view, second: other, side: of } = figures[group];
  const common = {
    muscle: of === 'both' ? muscle({ group }) : muscle({ group, side }),
    view: t(`figure-view-${second && other ? other.view : view}`),
    places: list(seenPlaces(group, second)),
  };
  const made = move && moveOf(group, move);
  if (!made) return t('figure-muscle', common);
  return t('figure-move', { ...common, move: t(`move-${made.kind}`), what: t(made.id) });
}

/** Places that no picture can show: they differ from person to person. */
export const unseenPlaces = (group: MuscleGroup) =>
  figures[group].keep_off.filter(({ shape }) => shape === 'none').map(({ id }) => t(id));
