// Soreness and effort that the safety questions follow (rules 3.7), wherever they were reported.
import { route } from '$page/route.svelte';
import { live } from '$page/store.svelte';

/** Opens the safety questions after an effort that they follow. */
export function askIfHard(rpe: number): void {
  const from = live.today?.safety_questions.from_rpe ?? null;
  if (from !== null && rpe >= from && live.today?.questions_first) route.wrong = 'hard';
}

/** Opens the safety questions after an answer that they follow. */
export function askIfSore(value: number): void {
  const from = live.today?.safety_questions.from_soreness ?? null;
  if (from !== null && value >= from) route.wrong = 'sore';
}
