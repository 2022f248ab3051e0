import type { Today } from '$bindings/Today';

/** Which workout a question is about: the same buttons answer for each. */
const about = (top: Today['top']) => (top && 'workout' in top ? top.workout : null);

/** What decides which buttons Today shows. */
export const buttonsOf = ({ headline, open, top }: Today): string =>
  JSON.stringify([
    headline.kind,
    open?.id,
    open?.phase.kind,
    open?.slot?.start,
    top?.kind,
    about(top),
  ]);
