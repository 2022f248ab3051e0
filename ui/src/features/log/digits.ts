import { digitOf } from '$components/digit';
import { isField } from '$components/focus';

/** Digits pick an effort from 1 to 10, unless a field has the focus; 0 is 10. */
export function digits(pick: (value: number) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const digit = digitOf(event);
    if (digit === null || event.repeat || isField(event.target)) return;
    // 1 and 0 in a row pick 1 and then 10, as typed.
    pick(digit === 0 ? 10 : digit);
    event.preventDefault();
  };
}
