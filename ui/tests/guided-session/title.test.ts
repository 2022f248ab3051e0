import { describe, expect, it } from 'vitest';
import { massageFor } from '$features/plan/region';

describe('what a massage of one’s own is called', () => {
  const of = (...groups: Parameters<typeof massageFor>[1][0]['group'][]) =>
    massageFor(
      10,
      groups.map((group) => ({ group })),
    );

  it('names the muscles where they are few and far apart', () => {
    expect(of('calves', 'upper_traps')).not.toContain('body');
    expect(of('calves', 'forearm_extensors', 'upper_traps')).not.toContain('body');
    expect(of('calves', 'upper_traps')).toMatch(/for (your calves and .+|2 muscles)$/);
  });

  it('names a region where they lie together', () => {
    expect(of('calves', 'quads')).toContain('your legs');
  });
});
