import type { Notice } from '$bindings/Notice';

/** Whether a notice is about a reminder. The others say what became of the journal or of a time that
 * was picked, which nobody may overlook. */
export const isReminder = ({ kind }: Notice) => kind === 'not_shown' || kind === 'missed';
