// The last four weeks, for the therapist's brief.
import type { FourWeeks } from '$bindings/FourWeeks';
import { ipc } from '$ipc';
import { t } from '$text/fluent.svelte';
import { date, length, type ClockFormat } from '$text/time';

/** What was read last; `null` until then. Copying has to find it there: a browser copies only at once. */
export const lately = $state({ weeks: null as FourWeeks | null });

/** Reads them anew. Without them the brief says the rest. */
export async function readFourWeeks(): Promise<void> {
  try {
    lately.weeks = await ipc.fourWeeks();
  } catch {
    lately.weeks = null;
  }
}

/** As pairs of term and text; nothing about what was not noted. */
export function fourWeeksLines(
  weeks: FourWeeks | null,
  now: number,
  format: ClockFormat,
): [string, string][] {
  if (!weeks) return [];
  const lines: [string, string][] = [];
  if (weeks.workouts)
    lines.push([
      t('brief-weeks'),
      t('brief-weeks-trained', {
        count: weeks.workouts,
        time: length(weeks.workout_minutes * 60_000),
        loads: weeks.loads.join(', '),
      }),
    ]);
  const went = { better: weeks.went_better, usual: weeks.went_as_usual, worse: weeks.went_worse };
  if (went.better + went.usual + went.worse)
    lines.push([t('brief-weeks-went'), t('brief-weeks-went-so', went)]);
  if (weeks.soreness)
    lines.push([
      t('brief-weeks-sore'),
      t('brief-weeks-soreness', {
        count: weeks.soreness.count,
        middle: weeks.soreness.middle,
        highest: weeks.soreness.highest,
        on: date(`${weeks.soreness.highest_on}T12:00:00Z`, now, format.zone),
      }),
    ]);
  if (weeks.massages) {
    const felt = { easier: weeks.felt_easier, same: weeks.felt_same, sorer: weeks.felt_sorer };
    lines.push([
      t('brief-weeks-massages'),
      t('brief-weeks-massaged', {
        count: weeks.massages,
        time: length(weeks.massage_minutes * 60_000),
        therapist: weeks.by_therapist,
      }),
    ]);
    if (felt.easier + felt.same + felt.sorer)
      lines.push([t('brief-weeks-helped'), t('brief-weeks-felt', felt)]);
  }
  return lines;
}
