// The timeline of a plan that is blocked.
import { describe, expect, it } from 'vitest';
import type { LocalIssue } from '$bindings/LocalIssue';
import { scene } from '$ipc/web/scenes';
import { restOf } from '$features/plan/rest';
import { restField } from '$features/timeline/rest-field';
import { ms } from '$text/time';

const berlin = { hour12: false, zone: 'Europe/Berlin' };
const blocked = scene('blocked');
const injury = blocked.local_issues[0]!;

function fieldWith(issues: Partial<LocalIssue>[], now = ms(blocked.now)) {
  const local_issues = issues.map((issue) => ({ ...injury, issue: { ...injury.issue, ...issue } }));
  const rest = restOf({ ...blocked, local_issues }, now);
  return restField(blocked.open!, rest, now, berlin, 1020);
}

describe('a plan that an injury blocks', () => {
  it('has one field in the place of all windows', () => {
    const [field, ...more] = fieldWith([{}]);
    expect(more).toEqual([]);
    expect([field!.from, Math.round(field!.to)]).toEqual([0, 1020]);
    expect([field!.name, field!.time]).toEqual(['Rest for your left calf', 'until Thu 18:00']);
    expect(field!.description).toBe('Rest for your left calf, until Thu 18:00');
  });

  it('names no end where time does not bring it, and no place where there are several', () => {
    expect(fieldWith([{ kind: 'lump' }])[0]!.time).toBe('');
    expect(fieldWith([{}], ms('2026-11-26T17:00:00Z'))[0]!.time).toBe('');
    const [both] = fieldWith([{}, { side: 'right' }]);
    expect([both!.name, both!.time]).toEqual(['Rest for the muscles you trained', '']);
  });
});
