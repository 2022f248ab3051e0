import { clockFormat, live } from '$page/store.svelte';
import { dayNumber } from '$text/time';

/** What is asked before a session begins, in this order; `session-ask-*` says each. */
export const CHECKS = ['ill', 'drugs', 'injury', 'leg', 'travel', 'numb'] as const;

/** The day on which alcohol or strong painkillers were named. No rule of the journal is about them. */
let numbed = $state<number | null>(null);
const today = () => dayNumber(live.now, clockFormat().zone);

/** Whether alcohol or strong painkillers were named today: nothing starts, then. */
export const isNumbed = () => numbed === today();

export function setNumbed(yes: boolean): void {
  numbed = yes ? today() : null;
}

export type Check = (typeof CHECKS)[number];
