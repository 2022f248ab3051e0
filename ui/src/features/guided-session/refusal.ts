// Why no session of one's own choice begins now, and what ends that.
import type { Fault } from '$bindings/Fault';
import type { IssueEntry } from '$bindings/IssueEntry';
import type { LocalIssue } from '$bindings/LocalIssue';
import type { LocalIssueKind } from '$bindings/LocalIssueKind';
import type { Muscle } from '$bindings/Muscle';
import type { Occasion } from '$bindings/Occasion';
import { isAmong } from '$components/sides';
import { muscles as facts } from '$features/muscles/facts';
import { list, t } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { faultText, inSentence, muscle, rulesInWords } from '$text/words';

/** What a professional has to look at: waiting does not end it (rules 3.7). */
export const NEEDS_PROFESSIONAL: ReadonlySet<LocalIssueKind> = new Set([
  'bone_pain',
  'fracture',
  'lump',
  'numb_area',
  'popped',
  'swollen_joint',
]);

/** An injury from this age on may be pressed lightly again (R-HEAL), in milliseconds. */
const HEALING = 72 * 3_600_000;

/** What was noted and takes its place out now. */
export const excluding = (noted: IssueEntry[], now: number): LocalIssue[] =>
  noted
    .map(({ issue }) => issue)
    .filter(
      ({ kind, since }) => kind !== 'acute_injury' || since === null || now - ms(since) < HEALING,
    );

/** What was picked, if a rule forbids it; `null` where something else keeps a session from beginning. */
export const forbidden = (fault: Fault, occasion: Occasion | undefined): Muscle[] | null =>
  fault.code === 'E_RULE_FORBIDS' && occasion?.kind === 'own' ? occasion.muscles : null;

/** Of these muscles, the one whose guide says what to do instead of pressing. */
export const unpressed = (picked: Muscle[]): Muscle | null =>
  picked.find(({ group }) => !facts[group].for_self) ?? null;

/** Why it does not begin. `noted`: what takes a place out. */
export function refusalText(
  fault: Fault,
  occasion: Occasion | undefined,
  noted: LocalIssue[],
): string {
  const picked = forbidden(fault, occasion);
  if (!picked) return faultText(fault);
  const never = unpressed(picked);
  if (never && fault.detail === 'R-SELF')
    return t('session-own-not-for-self', { muscle: muscle({ group: never.group }) });
  const here = noted.filter((issue) => isAmong(picked, issue));
  const kinds = [...new Set(here.map(({ kind }) => kind))];
  const names = kinds.map((kind) => t(`issue-${kind}`));
  return t('session-not-for', {
    why: rulesInWords(fault.detail),
    way: !kinds.length
      ? 'other'
      : kinds.some((kind) => NEEDS_PROFESSIONAL.has(kind))
        ? 'look'
        : 'wait',
    noted: list(names.map((name, index) => (index === 0 ? name : inSentence(name)))),
  });
}
