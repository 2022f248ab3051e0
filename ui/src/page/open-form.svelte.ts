// What is typed into an open sheet outlives the page, whose process can end at any time: the shell
// keeps it in its memory, never in a file, until the sheet is saved or closed.
import { onDestroy } from 'svelte';
import type { MassageEntry } from '$bindings/MassageEntry';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import { ipc } from '$ipc';
import type { OpenSheet } from './route.svelte';

/** The sheets that take what somebody types. */
export type FormSheet = 'log' | 'wrong' | Exclude<OpenSheet, 'referral'>;

interface OpenForm {
  sheet: FormSheet;
  /** The entry being changed, or why the sheet was opened. */
  about: WorkoutEntry | MassageEntry | SessionEntry | string | null;
  values: unknown;
}

/** Idle time before input is saved, in milliseconds. */
const REST = 100;

/** The sheet that was open when the page went, until it is open again. */
let returning: OpenForm | null = null;

/** The sheet that was open when the page went; its values wait for it. */
export async function formBefore(): Promise<Omit<OpenForm, 'values'> | null> {
  const text = await ipc.keptForm().catch(() => null);
  if (!text) return null;
  returning = JSON.parse(text) as OpenForm;
  return returning;
}

/** Hands the values of the sheet that was open when the page went to that sheet, once. */
export function takeForm<T>(sheet: FormSheet, restore: (values: T) => void): void {
  if (returning?.sheet !== sheet) return;
  const values = returning.values as T;
  returning = null;
  restore(values);
}

/** Keeps what is entered in a sheet, as long as it is open. Called while its component is made. */
export function keepForm(sheet: FormSheet, about: OpenForm['about'], values: () => unknown): void {
  const keep = (form: string | null) => void ipc.keepForm(form).catch(() => undefined);
  $effect(() => {
    const form: OpenForm = { sheet, about, values: values() };
    const timer = setTimeout(keep, REST, JSON.stringify(form));
    return () => clearTimeout(timer);
  });
  onDestroy(() => keep(null));
}
